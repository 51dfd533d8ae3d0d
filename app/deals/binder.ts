import type { DealFacts } from "./deal-facts.ts";
import type { Who } from "./model.ts";
import { pipelineOf, rowsOf } from "./pipeline.ts";
import type { TransitionName } from "./pipeline-model.ts";
import { mayBind } from "./transition.ts";
import { isTurnOf } from "./turn.ts";
import type { Turn } from "./turn-model.ts";

/** The steps that bind an organisation, by what the deal waits for. */
const bindingSteps: Partial<Record<Turn["wait"], TransitionName>> = {
  sign_nda: "sign_nda",
  confirm_nda: "sign_nda",
  confirm_contract: "confirm_contract",
};

/**
 * Whom of their organisation a person must ask, where it is its turn and they may not bind it themselves;
 * "owner": a signatory or an owner.
 */
export function binderFor(
  facts: Pick<DealFacts, "pipelineVersion" | "state">,
  turn: Turn,
  who: Who,
): "signatory" | "owner" | null {
  const name = bindingSteps[turn.wait];
  const [row] = name ? rowsOf(pipelineOf(facts.pipelineVersion), name, facts.state) : [];
  if (!row || !isTurnOf(turn, who) || mayBind(row, who)) return null;
  return row.signatory === "or_owner" ? "owner" : "signatory";
}
