/** What a suggestion leads to. */
export type SuggestionKind =
  | "query"
  | "listing"
  | "challenge"
  | "organisation"
  | "industry"
  | "category"
  | "scienceField";

/** One line of the list under the search box. */
export interface Suggestion {
  kind: SuggestionKind;
  text: string;
  /** Where the typed words stand in `text`: start and end, start and end. */
  marks: number[];
  /** What kind of thing it is, in words. */
  note: string;
  href: string;
}
