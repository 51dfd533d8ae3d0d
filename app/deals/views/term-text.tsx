import { codeKey } from "#app/taxonomy/model.ts";
import type { TermValue } from "../../negotiation/terms.ts";
import type { Change } from "../../negotiation/terms-difference.ts";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

function codeText(words: DealWords, list: string, code: string): string {
  if (list === "transferForms" || list === "paymentMethods") return words.say(codeKey(list, code));
  return words.say(`terms.values.${list}.${code}`);
}

/** A term's value as the reader says it. */
function termText(value: TermValue, words: DealWords): string {
  const { say, vnd, number } = words;
  switch (value.kind) {
    case "code":
      return codeText(words, value.list, value.code);
    case "text":
      return value.text;
    case "vnd":
      return vnd(value.amount);
    case "percent":
      return say("terms.percent", { percent: number(value.percent) });
    case "months":
      return say("terms.months", { count: value.months });
    case "days":
      return say("terms.days", { count: value.days });
    case "royalty": {
      const base = say(`terms.values.royaltyBase.${value.base}`);
      const rate = say("terms.royalty", { percent: number(value.percent), base });
      return value.capVnd === null
        ? rate
        : say("terms.royalty_capped", { rate, cap: vnd(value.capVnd) });
    }
    case "milestones":
      return say("terms.milestones", { count: value.milestones.length });
    case "unlimited":
      return say("terms.unlimited");
    case "none":
      return say("terms.none");
  }
}

export function TermText({ value }: { value: TermValue }) {
  const words = useDealWords();
  if (value.kind !== "milestones") return <>{termText(value, words)}</>;
  return (
    <ol className="m-0">
      {value.milestones.map((milestone, index) => (
        <li key={`${milestone.title} ${milestone.amountVnd} ${milestone.dueOn}`}>
          {index + 1}. {milestone.title}: {words.vnd(milestone.amountVnd)}
          {milestone.dueOn && `, ${words.date(milestone.dueOn)}`}
        </li>
      ))}
    </ol>
  );
}

/** The difference between two values in words: "tăng 45.000.000 ₫, thêm mức trần". */
export function changeText(changes: readonly Change[], words: DealWords): string {
  return changes
    .map(({ key, amount, number }) => {
      if (amount === undefined) return words.say(`difference.${key}`, { number });
      const figure = key.endsWith("_vnd") ? words.vnd(amount) : words.number(amount);
      return words.say(`difference.${key}`, { amount: figure, count: amount, number });
    })
    .join(", ");
}
