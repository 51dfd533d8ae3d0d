import type { ComparedSubject } from "./model.ts";

/** The rows of a comparison, in the order a buyer asks. Their names are `shortlists:rows.<key>`. */
export const comparedRows = [
  "kind",
  "what",
  "owner",
  "verified",
  "industries",
  "fields",
  "trl",
  "trlEvidence",
  "ip",
  "standards",
  "transferForms",
  "price",
  "support",
  "warranty",
  "deployments",
  "reply",
  "confirmed",
  "deadline",
  "place",
] as const;
export type ComparedRow = (typeof comparedRows)[number];

/** What is compared of a row: equal values are equal texts, whatever their order was. "" is not stated. */
export const comparedValue: Record<ComparedRow, (subject: ComparedSubject) => string> = {
  kind: ({ kind }) => kind,
  what: ({ what }) => what.vi,
  owner: ({ owner }) => owner.id,
  verified: ({ owner }) => String(owner.verified),
  industries: ({ industries }) => set(industries),
  fields: ({ scienceFields, categories }) => set([...scienceFields, ...categories]),
  trl: ({ trl }) => said(trl),
  trlEvidence: ({ trlEvidence }) => trlEvidence.vi,
  ip: ({ ip }) => set(ip.map(({ type, status }) => `${type} ${status}`)),
  standards: ({ standards }) => set(standards.map(({ vi }) => vi)),
  transferForms: ({ transferForms }) => set(transferForms),
  price: ({ price: { mode, minVnd, maxVnd, unit } }) =>
    `${mode} ${said(minVnd)} ${said(maxVnd)} ${unit}`,
  support: ({ support }) => support.vi,
  warranty: ({ warrantyMonths }) => said(warrantyMonths),
  deployments: ({ deployments }) => (deployments.length > 0 ? String(deployments.length) : ""),
  reply: ({ owner }) => said(owner.replyMinutes && Math.round(owner.replyMinutes / 60)),
  confirmed: ({ confirmedAt }) => confirmedAt?.slice(0, 10) ?? "",
  deadline: ({ deadline }) => deadline ?? "",
  place: ({ provinceCode, wardCode }) => wardCode ?? provinceCode ?? "",
};

function said(value: number | null): string {
  return value === null ? "" : String(value);
}

function set(values: readonly string[]): string {
  return [...values].sort().join("|");
}

export interface RowDifference {
  key: ComparedRow;
  differs: boolean;
  /** By subject: not what most of the others say. None where no value leads: then each stands alone. */
  unlike: boolean[];
}

/** The rows in which anything is stated, and where they differ. */
export function differences(subjects: readonly ComparedSubject[]): RowDifference[] {
  return comparedRows.flatMap((key) => {
    const values = subjects.map(comparedValue[key]);
    if (values.every((value) => value === "")) return [];
    const counts = [...Map.groupBy(values, (value) => value)]
      .map(([value, all]) => ({ value, count: all.length }))
      .sort((a, b) => b.count - a.count);
    const [first, second] = counts;
    const differs = counts.length > 1;
    const usual = first && first.count > (second?.count ?? 0) ? first.value : null;
    return { key, differs, unlike: values.map((value) => usual !== null && value !== usual) };
  });
}
