import type { OtherList } from "../model.ts";
import type { RecordsQuestion } from "../schema.ts";
import type { FigureWords } from "./use-figure-words.ts";

export interface RecordNames {
  ward: { vi: string; en: string } | null;
  supplier: { vi: string; en: string | null } | null;
}

/** What a list holds, in words: the number that was opened and everything that narrows it. */
export function factsOf(
  words: FigureWords,
  question: RecordsQuestion,
  names: RecordNames,
): string[] {
  const { say } = words;
  const { narrowing, selection, span } = question;
  const { alarm, list, state, by, left, reached, grade, month, supplier } = narrowing;
  if (list) return [say(`records.lists.${list satisfies OtherList}`)];
  const now = alarm || (state && !by && !left);
  return [
    alarm && say(`alarms.${alarm}.text`, { count: 2 }),
    by && say(`records.facts.by.${by}`),
    reached && say("records.facts.reached", { step: say(`funnel.steps.${reached}`) }),
    left && say("records.facts.left", { stage: words.stage(left) }),
    state && say("records.facts.state", { state: words.state(state) }),
    now ? say("records.facts.now") : words.span(span),
    month && say("records.facts.month", { month: say("months.name", words.month(month)) }),
    grade && say("records.facts.grade", { grade }),
    supplier && say("records.facts.supplier", { name: words.name(names.supplier ?? unknown) }),
    selection.industry && words.industry(selection.industry),
    selection.ward && say("records.facts.ward", { name: wardName(words, names) }),
    selection.kind && words.kind(selection.kind),
    selection.origin && words.origin(selection.origin),
  ].filter((fact) => typeof fact === "string" && fact !== "") as string[];
}

const unknown = { vi: "", en: null };

function wardName(words: FigureWords, { ward }: RecordNames): string {
  return ward ? ward[words.locale] : words.t("wards.unknown");
}
