import type { Actor, OrganisationRole } from "#app/organisations/model.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { Side } from "./model.ts";

export interface Parties {
  buyerOrganisationId: string;
  sellerOrganisationId: string;
}

/** On which side somebody stands in a deal; operator staff stand beside it, everyone else outside. */
export type Standing = Side | "operator" | "machine" | null;

/** How somebody stands to the money of a deal; null for outsiders. */
export function standingOf(actor: Actor, deal: Parties): Standing {
  if (actor.kind !== "user") return "machine";
  if (actor.organisationId === deal.buyerOrganisationId) return "buyer";
  if (actor.organisationId === deal.sellerOrganisationId) return "seller";
  return actor.organisationKind === "operator" ? "operator" : null;
}

/** Roles that may bind their organisation in matters of money. */
export const moneyRoles: readonly OrganisationRole[] = ["owner", "manager", "signatory"];

function holdsMoneyRole(actor: Actor): boolean {
  return actor.kind !== "user" || actor.roles.some((role) => moneyRoles.includes(role));
}

/** What can be asked of the money of a deal, and whose it is to do. */
const doers = {
  see: ["buyer", "seller", "operator", "machine"],
  pay: ["buyer"],
  give_evidence: ["buyer"],
  confirm_receipt: ["seller", "operator", "machine"],
  deliver: ["seller"],
  accept: ["buyer"],
  request_changes: ["buyer"],
  release: ["machine"],
  approve_release: ["operator"],
  refund: ["operator", "machine"],
  pay_out: ["operator"],
} as const satisfies Record<string, readonly Standing[]>;

export type MoneyAction = keyof typeof doers;

/** Handing over is the work of whoever did the work; everything else binds the organisation. */
const anyMember: readonly MoneyAction[] = ["see", "deliver"];

/**
 * Whether somebody may do something with the money of a deal. Outsiders get 404: for them the deal
 * does not exist; the wrong side or role gets 403.
 */
export function mayDo(action: MoneyAction, actor: Actor, deal: Parties): Result<Standing> {
  const standing = standingOf(actor, deal);
  if (!standing) return refuse(404, "payments.not_found");
  if (!(doers[action] as readonly Standing[]).includes(standing)) {
    return refuse(403, "payments.not_yours_to_do");
  }
  if (actor.kind === "user" && actor.assistedBy && action !== "see") {
    return refuse(403, "payments.not_for_helpers");
  }
  // The operator's staff are held by two people and reasons, not by roles of a firm.
  if (standing !== "operator" && !anyMember.includes(action) && !holdsMoneyRole(actor)) {
    return refuse(403, "payments.needs_money_role");
  }
  return ok(standing);
}
