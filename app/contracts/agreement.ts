import type { ContractItemCode, ContractTexts } from "#app/deals/contract.ts";
import type { Terms } from "#app/negotiation/terms.ts";
import agreements from "./agreements.json" with { type: "json" };
import type { Bilingual, PartyBlock } from "./model.ts";

export const modelCodes = [
  "exclusive_licence",
  "non_exclusive_licence",
  "assignment",
  "joint_development",
  "service",
  "pilot",
] as const;
export type ModelCode = (typeof modelCodes)[number];

export const contractLayouts = ["vi_en", "vi"] as const;
export type ContractLayout = (typeof contractLayouts)[number];

export function isModelCode(value: unknown): value is ModelCode {
  return (modelCodes as readonly unknown[]).includes(value);
}

/** A numbered sentence of a model; `if` names the fact without which it is left out. */
export interface ModelClause extends Bilingual {
  readonly if?: string;
}

interface Model {
  readonly title: Bilingual;
  /** When this model fits, in one sentence. */
  readonly use: Bilingual;
  readonly roles: { readonly seller: Bilingual; readonly buyer: Bilingual };
  readonly items: Partial<Record<ContractItemCode, readonly ModelClause[]>>;
}

const base = agreements.base as Record<ContractItemCode, readonly ModelClause[]>;
const models = agreements.models as Record<ModelCode, Model>;

export function modelAgreement(code: ModelCode): Model {
  return models[code];
}

/** What the models' places are filled with, and which conditions hold. */
export interface ModelFacts {
  readonly values: Readonly<Record<string, string>>;
  readonly holds: ReadonlySet<string>;
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`the model asks for ${name}`);
    return value;
  });
}

/** The order of a contract's articles: terms first, then what, how, when, for how much, and what if. */
export const articleOrder: readonly ContractItemCode[] = [
  "definitions",
  "technology_name",
  "object_products_quality",
  "right_transferred",
  "transfer_method",
  "plan_place",
  "price_payment",
  "rights_duties",
  "warranty",
  "term_effect",
  "penalties",
  "liability",
  "dispute_body",
  "other",
];

/** One sentence a line, as the parties edit it. Pure: the same terms give the same text. */
export function draftTexts(
  code: ModelCode,
  facts: ModelFacts,
): { readonly vi: ContractTexts; readonly en: ContractTexts } {
  const { roles, items } = models[code];
  const values = {
    ...facts.values,
    S: roles.seller.vi,
    B: roles.buyer.vi,
    Sen: roles.seller.en,
    Ben: roles.buyer.en,
  };
  const text = (item: ContractItemCode, language: "vi" | "en") =>
    (items[item] ?? base[item])
      .filter((clause) => !clause.if || facts.holds.has(clause.if))
      .map((clause) => fill(clause[language], values))
      .join("\n");
  const all = (language: "vi" | "en") =>
    Object.fromEntries(articleOrder.map((item) => [item, text(item, language)]));
  return { vi: all("vi"), en: all("en") };
}

/** The guide's questions. */
export const guideGoals = ["own", "use", "run", "develop", "try"] as const;
export interface GuideAnswers {
  readonly goal: (typeof guideGoals)[number];
  /** Only one transferee in territory and field. */
  readonly only: boolean;
  /** The technology already runs as it is needed. */
  readonly ready: boolean;
}

/** Which model fits, and the reason's key. Pure. */
export function adviseModel({ goal, only, ready }: GuideAnswers): {
  readonly model: ModelCode;
  readonly because: string;
} {
  if (goal === "try") return { model: "pilot", because: "try" };
  if (goal === "develop" || (!ready && goal === "use")) {
    return { model: "joint_development", because: goal === "develop" ? "develop" : "not_ready" };
  }
  if (goal === "own") return { model: "assignment", because: "own" };
  if (goal === "run") return { model: "service", because: "run" };
  return only
    ? { model: "exclusive_licence", because: "only" }
    : { model: "non_exclusive_licence", because: "many" };
}

const byForm: Record<string, ModelCode> = {
  assignment: "assignment",
  partial_assignment: "assignment",
  equity: "assignment",
  exclusive_licence: "exclusive_licence",
  sole_licence: "non_exclusive_licence",
  non_exclusive_licence: "non_exclusive_licence",
  sub_licence: "non_exclusive_licence",
  joint_development: "joint_development",
};

/** The model that goes with agreed terms, before anybody chose another. */
export function modelOfTerms(terms: { readonly form: string; readonly exclusivity: string }) {
  const found = byForm[terms.form] ?? "service";
  if (found === "non_exclusive_licence" && terms.exclusivity === "exclusive") {
    return "exclusive_licence" as const;
  }
  return found;
}

/** One article's text. `en` is null where the Vietnamese was changed and nobody wrote the English. */
export interface ContractArticle {
  readonly item: ContractItemCode;
  readonly vi: string;
  readonly en: string | null;
}

/** Everything a contract's file is made from. Plain JSON: a version keeps it as it was. */
export interface ContractContent {
  readonly code: string;
  readonly model: ModelCode;
  readonly layout: ContractLayout;
  readonly technology: Bilingual;
  readonly articles: readonly ContractArticle[];
  readonly terms: Terms;
  readonly seller: PartyBlock;
  readonly buyer: PartyBlock;
}
