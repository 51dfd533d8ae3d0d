import { createContext, use } from "react";

/** The language that figures within are written in, as a BCP 47 tag. */
export const FiguresLanguage = createContext("en");

/** Writes a whole number with its thousands grouped. */
export function useFigures(): (value: number) => string {
  const language = use(FiguresLanguage);
  return (value) => value.toLocaleString(language);
}
