import { z } from "zod";

/**
 * A day of the calendar as a form sends it, "2026-11-24". PostgreSQL has no year 0, and a year far from ours
 * is one mistyped by a digit: `refusals` says so.
 * @param error message of either fault for forms whose schema speaks in keys itself
 */
export const typedDay = (error?: { readonly error: string }) =>
  z.iso.date(error).refine(isOfOurTimes, { ...error, params: { key: "form.odd_year" } });

/** Old certificates lie within, and terms of a hundred years. */
function isOfOurTimes(day: string): boolean {
  return day >= "1900-01-01" && day <= "2199-12-31";
}
