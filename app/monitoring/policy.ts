import type { Actor } from "#app/organisations/model.ts";

/** The city sets targets; the operator reads them. */
export function maySetTargets(actor: Actor): boolean {
  return actor.kind === "user" && actor.organisationKind === "city";
}
