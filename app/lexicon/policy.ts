import type { UserActor } from "#app/organisations/model.ts";
import { isManager } from "#app/organisations/policy.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

/** What search understands is the same for everybody: the exchange's own staff change it. */
export function mayEditLexicon(actor: UserActor): Result<null> {
  if (actor.organisationKind !== "operator") return refuse(403, "lexicon.operator_only");
  return isManager(actor) || actor.roles.includes("member")
    ? ok(null)
    : refuse(403, "lexicon.operator_only");
}
