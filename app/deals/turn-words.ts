import { daysBetween } from "#app/i18n/format.ts";
import type { DealWords } from "./deal-words.ts";
import type { Side } from "./model.ts";
import type { DealHead, ShortParty } from "./page-model.ts";
import type { Turn } from "./turn-model.ts";

type Parties = Readonly<Record<Side, ShortParty>>;

/** Who a turn waits for, by name. */
export function waitedName(deal: Parties, turn: Pick<Turn, "who">, words: DealWords): string {
  if (turn.who === "buyer" || turn.who === "seller") return words.short(deal, turn.who);
  return words.say(`turn.waited.${turn.who}`);
}

/** "Trả lời chào giá lần 3 trước 17:00 thứ Ba, 24/11/2026." */
export function turnSentence(
  deal: Parties & Pick<DealHead, "title">,
  turn: Omit<Turn, "path">,
  mine: boolean,
  words: DealWords,
): string {
  const key = `turn.waits.${turn.wait}.${mine ? "you" : "other"}`;
  const said = words.say(key, {
    party: waitedName(deal, turn, words),
    number: turn.number ?? "",
    subject: turn.subject ?? "",
    title: words.title(deal),
  });
  // "hai bên" stands inside a sentence, too: at its beginning it takes a capital.
  const sentence = said.charAt(0).toLocaleUpperCase() + said.slice(1);
  if (!turn.deadline) return sentence;
  return words.say("turn.by", { sentence, deadline: words.deadline(turn.deadline) });
}

/** Colour and shape follow the days left: under three is urgent. */
export function turnMark(
  turn: Pick<Turn, "who" | "deadline">,
  mine: boolean,
  now: Date,
): "urgent" | "wait" | "next" | "off" {
  if (turn.who === "nobody") return "off";
  const days = turn.deadline ? daysBetween(now, turn.deadline) : null;
  if (days !== null && days < 3) return "urgent";
  return mine ? "wait" : "next";
}
