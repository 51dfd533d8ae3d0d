import { z } from "zod";
import { storedAs } from "#app/platform/stored-json.ts";
import {
  type Deployment,
  type Figure,
  type IpRight,
  type ListingContent,
  listingKinds,
  priceModes,
  priceUnits,
  type Text,
} from "./model.ts";

const text = z.object({ vi: z.string(), en: z.string().nullable() });
const codes = z.array(z.string());
const vnd = z.int().min(0).nullable();

const figures = z.array(z.object({ label: text, value: text }));
const ip = z.array(
  z.object({ type: z.string(), status: z.string(), number: z.string().nullable() }),
);
const standards = z.array(text);
const deployments = z.array(z.object({ site: text, since: z.string(), result: text }));

/** The JSON columns of a listing. */
export const readFigures = storedAs<Figure[]>("figures of a listing", figures);
export const readIp = storedAs<IpRight[]>("IP rights of a listing", ip);
export const readStandards = storedAs<Text[]>("standards of a listing", standards);
export const readDeployments = storedAs<Deployment[]>("deployments of a listing", deployments);

/** Everything an owner wrote, as a version or a revision keeps it. */
export const readContent = storedAs<ListingContent>(
  "content of a listing",
  z.object({
    kind: z.enum(listingKinds),
    title: text,
    summary: text,
    problem: text,
    description: text,
    figures,
    scienceFields: codes,
    industries: codes,
    solutionCategories: codes,
    trl: z.int().nullable(),
    trlEvidence: text,
    ip,
    standards,
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
    deployments,
    keywords: codes,
    provinceCode: z.string().nullable(),
    wardCode: z.string().nullable(),
    annex: text,
  }),
);
