/** A field's column in the database: "titleVi" -> "title_vi". */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}
