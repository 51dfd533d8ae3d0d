import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { isId } from "#app/platform/ids.ts";
import { documentTypes } from "#app/search/model.ts";
import { HIGHEST_SCORE, HIGHEST_WEIGHT, MOST_COMPARED, MOST_CRITERIA } from "./model.ts";

const weight = z.coerce.number().int().min(1).max(HIGHEST_WEIGHT);

/** Name, purpose and criteria of a shortlist; criteria without a name are spare rows. */
export const shortlistForm = z.object({
  name: textOf(120).min(1),
  purpose: textOf(2_000),
  criteria: z
    .array(z.object({ id: z.string().optional(), name: textOf(120), weight: weight.catch(1) }))
    .max(MOST_CRITERIA + 3)
    .default([])
    .transform((rows) => rows.filter(({ name }) => name !== "").slice(0, MOST_CRITERIA)),
});

export const newShortlistForm = shortlistForm.pick({ name: true, purpose: true });

/** "listing:…" or "challenge:…", as buttons send it. */
export function subjectOf(value: unknown): { type: "listing" | "challenge"; id: string } | null {
  const [kind, id, ...rest] = String(value ?? "").split(":");
  const type = documentTypes.find((one) => one === kind);
  return type && isId(id) && rest.length === 0 ? { type, id } : null;
}

export const noteForm = z.object({ text: textOf(2_000).min(1) });

/** The choice: what, and why in words somebody else understands later. */
export const lockForm = z.object({
  chosenItemId: z.union([z.uuid(), z.literal("none")]),
  reason: textOf(4_000).min(20),
});

export const scoreValue = z.coerce.number().int().min(0).max(HIGHEST_SCORE);

/** Ids of `/compare?ids=a,b` or `?ids=a&ids=b`, each once, at most four. */
export function comparedIds(parameters: URLSearchParams): string[] {
  const ids = parameters.getAll("ids").flatMap((value) => value.split(","));
  return [...new Set(ids)].filter(isId).slice(0, MOST_COMPARED);
}
