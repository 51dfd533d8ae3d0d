/** A language's own name, the same in every language of the interface: "Tiếng Việt", "English". */
export function ownName(language: string): string {
  return new Intl.DisplayNames([language], { type: "language" }).of(language) ?? language;
}
