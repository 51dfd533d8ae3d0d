import type { ContractItemCode } from "#app/deals/contract.ts";
import { formatDate, formatNumber } from "#app/i18n/format.ts";
import { termsValue } from "#app/negotiation/terms.ts";
import type { ContractContent } from "./agreement.ts";
import { modelAgreement } from "./agreement.ts";
import { vndInEnglishWords, vndInWords } from "./amount-words.ts";
import type { Bilingual, PartyBlock } from "./model.ts";
import { both } from "./paper-parts.server.ts";

export interface DocumentArticle {
  readonly item: ContractItemCode;
  readonly heading: Bilingual;
  /** "2.1", with its sentence. */
  readonly clauses: readonly { readonly number: string; readonly text: Bilingual }[];
}

export interface DocumentMilestone {
  readonly number: string;
  readonly title: string;
  readonly deliverable: string;
  readonly due: string;
  readonly amount: string;
}

/** A contract laid out, before it becomes a PDF or a Word file: both say the same. */
export interface ContractDocument {
  readonly title: Bilingual;
  readonly number: Bilingual;
  readonly bases: readonly Bilingual[];
  readonly parties: readonly { readonly role: Bilingual; readonly block: PartyBlock }[];
  readonly opening: Bilingual;
  readonly articles: readonly DocumentArticle[];
  readonly milestones: readonly DocumentMilestone[];
  readonly total: { readonly amount: string; readonly words: Bilingual };
  /** Vietnamese beside English, or Vietnamese alone. */
  readonly two: boolean;
}

const lines = (text: string | null) =>
  (text ?? "")
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);

/** Sentences of both languages beside each other; where they differ in number, the rest stands alone. */
function clausesOf(number: number, vi: string, en: string | null): DocumentArticle["clauses"] {
  const left = lines(vi);
  const right = en === null ? [] : lines(en);
  const missing = both("no_english").en;
  const count = Math.max(left.length, right.length);
  return Array.from({ length: count }, (_, index) => ({
    number: count === 1 ? "" : `${number}.${index + 1}.`,
    text: {
      vi: left[index] ?? "",
      en: en === null ? (index === 0 ? missing : "") : (right[index] ?? ""),
    },
  }));
}

const bases = ["basis_civil", "basis_transfer", "basis_commercial", "basis_need"] as const;

/** Lays a contract's content out. Pure but for the messages. */
export function contractDocument(content: ContractContent): ContractDocument {
  const model = modelAgreement(content.model);
  const { terms } = content;
  const total = termsValue(terms);
  return {
    title: model.title,
    number: both("contract_number", { code: content.code }),
    bases: bases.map((key) => both(key)),
    parties: [
      { role: party("party_a", model.roles.seller), block: content.seller },
      { role: party("party_b", model.roles.buyer), block: content.buyer },
    ],
    opening: both("opening"),
    articles: content.articles.map(({ item, vi, en }, index) => {
      const heading = both(`item.${item}`);
      return {
        item,
        heading: {
          vi: both("article", { number: index + 1, heading: heading.vi }).vi,
          en: both("article", { number: index + 1, heading: heading.en }).en,
        },
        clauses: clausesOf(index + 1, vi, en),
      };
    }),
    milestones: terms.milestones.map((milestone, index) => ({
      number: String(index + 1),
      title: milestone.title,
      deliverable: milestone.deliverable || milestone.title,
      due: milestone.dueOn ? formatDate(milestone.dueOn, "vi") : both("by_agreement").vi,
      amount: formatNumber(milestone.amountVnd, "vi"),
    })),
    total: {
      amount: formatNumber(total, "vi"),
      words: { vi: vndInWords(total), en: vndInEnglishWords(total) },
    },
    two: content.layout === "vi_en",
  };
}

function party(key: string, role: Bilingual): Bilingual {
  const label = both(key);
  return { vi: `${label.vi} (${role.vi})`, en: `${label.en} (${role.en})` };
}
