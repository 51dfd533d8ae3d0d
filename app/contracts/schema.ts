import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import { contractLayouts, guideGoals, modelCodes } from "./agreement.ts";

const yesNo = z.enum(["yes", "no"]);

/** The decision guide's answers. */
export const guideSchema = z.object({ goal: z.enum(guideGoals), only: yesNo, ready: yesNo });

export const modelSchema = z.object({
  model: z.enum(modelCodes),
  layout: z.enum(contractLayouts),
});

export const versionSchema = z.object({ note: textOf(1000).min(1) });

/** How an organisation stands in a contract. */
export const identitySchema = z.object({
  address: textOf(300).min(1),
  representative: textOf(120).min(1),
  positionVi: textOf(120).min(1),
  positionEn: textOf(120).default(""),
  authorisation: textOf(200).default(""),
});

/** A new version of an NDA text, one clause after another: heading, text, in both languages. */
export const ndaTextSchema = z.object({
  kind: z.enum(["mutual", "one_way"]),
  inForceFrom: typedDay(),
  note: textOf(500).min(1),
  titleVi: textOf(200).min(1),
  titleEn: textOf(200).min(1),
  clausesVi: textOf(40_000).min(1),
  clausesEn: textOf(40_000).min(1),
});
