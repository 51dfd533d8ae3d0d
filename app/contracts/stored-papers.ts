import { z } from "zod";
import { contractItems } from "#app/deals/contract.ts";
import { termsShape } from "#app/negotiation/stored-terms.ts";
import { storedAs } from "#app/platform/stored-json.ts";
import {
  type ContractContent,
  type ContractLayout,
  contractLayouts,
  modelCodes,
} from "./agreement.ts";
import { type FilledNda, type NdaKind, type NdaText, ndaKinds, type PartyBlock } from "./model.ts";

const bilingual = z.object({ vi: z.string(), en: z.string() });
const clauses = z.array(z.object({ heading: bilingual, text: bilingual }));

const party = z.object({
  name: bilingual,
  taxCode: z.string(),
  address: bilingual,
  representative: z.string(),
  position: bilingual,
  authorisation: z.string(),
}) satisfies z.ZodType<PartyBlock>;

export const readNdaKind = storedAs<NdaKind>("kind of an NDA", z.enum(ndaKinds));
export const readLayout = storedAs<ContractLayout>("layout of a contract", z.enum(contractLayouts));

/** The answers of the decision guide and what they advise; empty before it was used. */
export const readGuide = storedAs<Readonly<Record<string, string>>>(
  "decision guide",
  z.record(z.string(), z.string()),
);

/** The words of an NDA text the operator added. */
export const readNdaText = storedAs<NdaText["text"]>(
  "NDA text",
  z.object({ title: bilingual, clauses }),
);

/** An NDA as both sides confirmed it. */
export const readFilledNda = storedAs<FilledNda>(
  "NDA",
  z.object({
    kind: z.enum(ndaKinds),
    version: z.int(),
    code: z.string(),
    title: bilingual,
    seller: party,
    buyer: party,
    clauses,
  }),
);

/** What a version of a contract was written from. */
export const readContractContent = storedAs<ContractContent>(
  "contract",
  z.object({
    code: z.string(),
    model: z.enum(modelCodes),
    layout: z.enum(contractLayouts),
    technology: bilingual,
    articles: z.array(
      z.object({
        item: z.enum(contractItems.map(({ code }) => code)),
        vi: z.string(),
        en: z.string().nullable(),
      }),
    ),
    terms: termsShape,
    seller: party,
    buyer: party,
  }),
);
