import { type ContractTexts, contractItems } from "#app/deals/contract.ts";
import type { Locale } from "#app/i18n/config.ts";
import { formatNumber, formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type Terms, termsValue } from "#app/negotiation/terms.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import { draftTexts, isModelCode, type ModelFacts, modelOfTerms } from "./agreement.ts";
import { vndInEnglishWords, vndInWords } from "./amount-words.ts";

/** What a draft is written from. */
export interface DraftFacts {
  /** Null: the model that goes with the terms. */
  readonly model: string | null;
  readonly terms: Terms;
  readonly technology: string;
  readonly technologyEn?: string | null;
  readonly code?: string;
  readonly buyerAddress?: { readonly vi: string; readonly en: string };
}

/** The model that was chosen, else the one that fits the form of transfer. */
export function modelFor({ model, terms }: Pick<DraftFacts, "model" | "terms">) {
  return isModelCode(model) ? model : modelOfTerms(terms);
}

function values(facts: DraftFacts, locale: Locale): Record<string, string> {
  const { terms } = facts;
  const t = translator(locale).getFixedT(null, "contracts");
  const { say } = t;
  const code = (list: string, value: string) => say(`draft.${list}.${value}`);
  const total = termsValue(terms);
  const form = say(codeKey("transferForms", terms.form));
  const cap = terms.royaltyCapVnd
    ? say("draft.cap", { amount: formatVnd(terms.royaltyCapVnd, locale) })
    : "";
  return {
    form: form.charAt(0).toLowerCase() + form.slice(1),
    exclusivity: code("exclusivity", terms.exclusivity),
    territory: terms.territory || say("draft.no_limit"),
    field: terms.fieldOfUse || say("draft.no_limit"),
    sublicensing: code("sublicensing", terms.sublicensing),
    assigned: say(terms.form === "partial_assignment" ? "draft.part" : "draft.whole"),
    total: formatVnd(total, locale),
    totalWords: locale === "vi" ? vndInWords(total) : vndInEnglishWords(total),
    method: say(codeKey("paymentMethods", terms.priceMethod)).toLowerCase(),
    royaltyBase: terms.royaltyBase ? code("royaltyBase", terms.royaltyBase) : "",
    cap,
    percent: formatNumber(terms.royaltyPercent ?? 0, locale, 2),
    buyerAddress: facts.buyerAddress?.[locale] || say("draft.address_above"),
  };
}

/** Filling for the models' places in both languages, and the conditions that hold. */
function factsOf(facts: DraftFacts): ModelFacts {
  const { terms } = facts;
  const vi = values(facts, "vi");
  const en = values(facts, "en");
  const english = Object.fromEntries(
    Object.entries(en).flatMap(([name, value]) =>
      name === "percent" || name === "cap" ? [] : [[`${name}En`, value]],
    ),
  );
  const holds = [
    terms.trainingDays > 0 && "training",
    terms.support && "support",
    terms.royaltyPercent && terms.royaltyBase && "royalty",
    terms.termMonths === null ? "no_term" : "term",
    terms.warrantyMonths > 0 ? "warranty" : "no_warranty",
    terms.note && "note",
    terms.disputeBody,
  ];
  return {
    holds: new Set(holds.filter((one): one is string => typeof one === "string" && one !== "")),
    values: {
      ...vi,
      ...english,
      capVi: vi.cap ?? "",
      capEn: en.cap ?? "",
      technology: facts.technology,
      technologyEn: facts.technologyEn || facts.technology,
      code: facts.code ?? "",
      days: String(terms.trainingDays),
      daysEn: counted(terms.trainingDays, "day"),
      months: String(terms.termMonths ?? 0),
      monthsEn: counted(terms.termMonths ?? 0, "month"),
      warranty: String(terms.warrantyMonths),
      warrantyEn: counted(terms.warrantyMonths, "month"),
      // What people typed loses its own full stop: the sentence around it has one.
      support: terms.support.trim().replace(/\.$/, ""),
      note: terms.note,
    },
  };
}

const counted = (count: number, unit: string) => `${count} ${unit}${count === 1 ? "" : "s"}`;

/** The model's whole text for these terms, in both languages. */
export function draftOf(facts: DraftFacts) {
  return draftTexts(modelFor(facts), factsOf(facts));
}

/** Contents the accepted terms already state; the others stay for the parties to fill or to take. */
const stated = [
  "technology_name",
  "right_transferred",
  "transfer_method",
  "price_payment",
  "term_effect",
  "plan_place",
  "dispute_body",
] as const;

/** The contract's contents as far as the terms state them. */
export function statedTexts(facts: DraftFacts): ContractTexts {
  const { vi } = draftOf(facts);
  const texts: ContractTexts = Object.fromEntries(stated.map((item) => [item, vi[item] ?? ""]));
  if (facts.terms.warrantyMonths > 0 && vi.warranty) texts.warranty = vi.warranty;
  return texts;
}

/** The model's wording for contents that are still empty; the parties read and change it. */
export function withModelTexts(texts: ContractTexts, facts: DraftFacts): ContractTexts {
  const { vi } = draftOf(facts);
  const filled: ContractTexts = { ...texts };
  for (const { code } of contractItems) {
    const drafted = vi[code];
    if (!filled[code]?.trim() && drafted) filled[code] = drafted;
  }
  return filled;
}
