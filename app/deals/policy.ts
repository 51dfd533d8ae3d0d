import type { Actor } from "#app/organisations/model.ts";
import type { Side, Who } from "./model.ts";

export interface Parties {
  readonly buyerOrganisationId: string;
  readonly sellerOrganisationId: string;
}

/** The side an organisation is on; null for everybody else. */
export function sideIn(parties: Parties, organisationId: string): Side | null {
  if (parties.buyerOrganisationId === organisationId) return "buyer";
  return parties.sellerOrganisationId === organisationId ? "seller" : null;
}

/** What an actor is to a deal. City staff and everybody else are outsiders: they take no step. */
export function whoIs(actor: Actor, parties: Parties): Who {
  if (actor.kind !== "user") return { kind: actor.kind };
  const side = sideIn(parties, actor.organisationId);
  if (side)
    return {
      kind: "party",
      side,
      signatory: actor.roles.includes("signatory"),
      owner: actor.roles.includes("owner"),
      helper: actor.assistedBy !== undefined,
    };
  return actor.organisationKind === "operator" ? { kind: "operator" } : { kind: "outsider" };
}

/** How much of a deal someone sees. City staff see what is counted, never what is confidential. */
export type Sight = "party" | "operator" | "city" | "nothing";

/**
 * How much of a deal somebody sees: parties and the operator its inside, city staff what is counted, others
 * nothing.
 */
export function sightOf(actor: Actor, parties: Parties): Sight {
  const who = whoIs(actor, parties);
  if (who.kind === "party" || who.kind === "operator") return who.kind;
  if (actor.kind === "user" && actor.organisationKind === "city") return "city";
  return "nothing";
}

/** Kinds of organisations that may ask for a deal. */
export function mayRequest(kind: string): boolean {
  return ["enterprise", "agency", "institute", "vendor"].includes(kind);
}
