import type { Actor } from "#app/organisations/model.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

/**
 * What nobody does for a member, whatever it agreed to, besides the deal's binding steps and its money:
 * its own voice, its signature, and what it tells others about itself. Each with the refusal it gets.
 */
const ownActs = {
  ask_for_help: "assistance.not_for_helpers",
  bring_adviser: "assistance.not_for_helpers",
  review: "assistance.own_voice",
  sign: "assistance.own_signature",
  publish_pilot: "assistance.own_consent",
} as const;

/** Refuses staff of the exchange who act for a member what only the member's own people may do. */
export function byOwnPeople(actor: Actor, act: keyof typeof ownActs): Result<null> {
  if (actor.kind === "user" && actor.assistedBy) return refuse(403, ownActs[act]);
  return ok(null);
}
