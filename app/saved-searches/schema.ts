import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { pageAddress } from "#app/search/address.ts";
import type { SearchQuery } from "#app/search/model.ts";
import { pageQuery } from "#app/search/schema.ts";
import { alertFrequencies } from "./model.ts";

/** The form of a saved search; its parameters are those of the search page. */
export const savedSearchForm = z.object({
  name: textOf(120).min(1),
  frequency: z.enum(alertFrequencies),
});

/** The same question always as the same text, without order and page, which say nothing about what matches. */
export function storedQuery(parameters: URLSearchParams): string {
  return addressOf(pageQuery(parameters)).slice("/search?".length);
}

/** The search behind stored text, always newest first. */
export function queryOf(stored: string): SearchQuery {
  return { ...pageQuery(new URLSearchParams(stored)), sort: "newest" };
}

function addressOf(query: SearchQuery): string {
  const filters = Object.fromEntries(
    Object.entries(query.filters).map(([name, values]) => [name, [...values].sort()]),
  );
  return pageAddress({ ...query, filters, text: query.text.trim(), sort: "relevance", page: 1 });
}
