/** The seven kinds of organisations on the exchange. */
export const organisationKinds = [
  "institute",
  "vendor",
  "enterprise",
  "agency",
  "intermediary",
  "operator",
  "city",
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Kinds people may register themselves; operator and city are set up by the installation. */
export const registrableKinds = [
  "institute",
  "vendor",
  "enterprise",
  "agency",
  "intermediary",
] as const satisfies readonly OrganisationKind[];

export const organisationRoles = ["owner", "manager", "member", "signatory"] as const;
export type OrganisationRole = (typeof organisationRoles)[number];

export const enterpriseSizes = [
  "micro",
  "small",
  "medium",
  "large",
  "cooperative",
  "household",
] as const;
export type EnterpriseSize = (typeof enterpriseSizes)[number];

export type VerificationState = "unverified" | "pending" | "verified" | "rejected";

declare const scoped: unique symbol;
/** An organisation id the signed-in person was proven to belong to. Only the gate mints it. */
export type OrganisationScope = string & { readonly [scoped]: "organisation" };

/** A person acting for an organisation. */
export interface UserActor {
  readonly kind: "user";
  readonly userId: string;
  readonly organisationId: OrganisationScope;
  readonly organisationKind: OrganisationKind;
  readonly roles: readonly OrganisationRole[];
  /**
   * The operator whose staff acts for this organisation, with its recorded consent. A helper never
   * confirms contracts or money; everything is recorded as done by the operator on its behalf.
   */
  readonly assistedBy?: string;
}

/** A person acting for themself alone: their account is theirs, whoever they work for. */
export interface PersonActor {
  readonly kind: "user";
  readonly userId: string;
  readonly organisationId: null;
}

/** Who does something: a person, the clock (timers), or the system (webhooks, imports, seeds). */
export type Actor = UserActor | { readonly kind: "clock" } | { readonly kind: "system" };

/** Under whose names an act is recorded: who did it, and for whom where that is another. */
export function recordedAs(actor: UserActor | PersonActor): {
  organisationId: string | null;
  onBehalfOf: string | null;
} {
  if (actor.organisationId === null) return { organisationId: null, onBehalfOf: null };
  const { assistedBy, organisationId } = actor;
  return assistedBy
    ? { organisationId: assistedBy, onBehalfOf: organisationId }
    : { organisationId, onBehalfOf: null };
}

/** A line of the operator's overview: things of one sort that wait for the exchange. */
export interface WaitingWork {
  key:
    | "deals_overdue"
    | "disputes"
    | "registrations"
    | "stalled"
    | "payments"
    | "organisations"
    | "listings"
    | "challenges";
  /** How many of them are urgent. */
  urgent: number;
  count: number;
  oldest: Date | null;
  /** Whole days the oldest has waited. */
  days: number | null;
  /** Working days in which senders were told they would be answered. */
  promised: number | null;
  /** Path of the page where they are worked off. */
  href: string;
}
