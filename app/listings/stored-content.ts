import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import { type ListingContent, listingKinds, priceModes, priceUnits } from "./model.ts";

const text = z.object({ vi: z.string(), en: z.string().nullable() });
const codes = z.array(z.string());
const vnd = z.int().min(0).nullable();

/** Everything an owner wrote, as a version or a revision keeps it. */
export const readContent = storedAs<ListingContent>(
  "content of a listing",
  z.object({
    kind: z.enum(listingKinds),
    title: text,
    summary: text,
    problem: text,
    description: text,
    figures: z.array(z.object({ label: text, value: text })),
    scienceFields: codes,
    industries: codes,
    solutionCategories: codes,
    trl: z.int().nullable(),
    trlEvidence: text,
    ip: z.array(z.object({ type: z.string(), status: z.string(), number: z.string().nullable() })),
    standards: z.array(text),
    transferForms: codes,
    price: z.object({
      mode: z.enum(priceModes),
      minVnd: vnd,
      maxVnd: vnd,
      unit: z.enum(priceUnits),
    }),
    acceptsListedTerms: z.boolean(),
    support: text,
    warrantyMonths: z.int().nullable(),
    deployments: z.array(z.object({ site: text, since: z.string(), result: text })),
    keywords: codes,
    provinceCode: z.string().nullable(),
    wardCode: z.string().nullable(),
    annex: text,
  }),
);
