// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** A text without what neither a page nor a database can hold. */
export function holdableText(value: string): string {
  return value.toWellFormed().replace(CONTROLS, "");
}
