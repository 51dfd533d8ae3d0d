import { createContext, type RouterContextProvider } from "react-router";
import { authServer } from "#app/accounts/auth.server.ts";
import type { AssistanceScope } from "#app/assistance/model.ts";
import { openGrants } from "#app/assistance/queries.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import type {
  OrganisationKind,
  OrganisationRole,
  OrganisationScope,
  VerificationState,
} from "./model.ts";
import { membershipsOf } from "./queries.server.ts";

export interface MembershipFacts {
  organisationId: string;
  kind: OrganisationKind;
  name: { vi: string; en: string | null };
  shortName: { vi: string; en: string | null };
  verification: VerificationState;
  roles: OrganisationRole[];
  /** Set where the person, of the operator's staff, acts for a member that asked for it. */
  assisted: { by: OrganisationScope; scopes: readonly AssistanceScope[]; until: Date } | null;
}

/** Who is signed in, and for which of their organisations they work at the moment. */
export interface SignedIn {
  userId: string;
  sessionId: string;
  sessionToken: string;
  name: string;
  email: string;
  twoFactorEnabled: boolean;
  /**
   * The person belongs to operator or city but has no second factor yet: until they have one, those
   * organisations are not among their memberships, so no page and no command can take them for staff.
   */
  secondFactorDue: boolean;
  /** Operator or city is among their organisations: their second factor cannot be taken away. */
  staff: boolean;
  memberships: MembershipFacts[];
  active: MembershipFacts | null;
}

export type Context = Readonly<RouterContextProvider>;

const session = createContext<Promise<SignedIn | null> | null>(null);

/** The signed-in person, or null. Asks the database once a request. */
export function signedIn(request: Request, context: Context): Promise<SignedIn | null> {
  const known = context.get(session);
  if (known) return known;
  const loading = loadSession(request, context.get(requestFacts).now);
  (context as RouterContextProvider).set(session, loading);
  return loading;
}

function hadSession(request: Request): boolean {
  return request.headers.get("Cookie")?.includes("session_token") ?? false;
}

async function loadSession(request: Request, now: Date): Promise<SignedIn | null> {
  if (!hadSession(request)) return null;
  const found = await authServer().api.getSession({ headers: request.headers });
  if (!found) return null;
  const all = (await membershipsOf(db(), found.user.id)).map(membershipFacts);
  const twoFactorEnabled = found.user.twoFactorEnabled ?? false;
  const staff = all.some(isStaff);
  const secondFactorDue = staff && !twoFactorEnabled && needsSecondFactor();
  const own = secondFactorDue ? all.filter((m) => !isStaff(m)) : all;
  const memberships = [...own, ...(await helped(own, found.session.activeOrganisationId, now))];
  const active =
    memberships.find((m) => m.organisationId === found.session.activeOrganisationId) ??
    own[0] ??
    null;
  return {
    userId: found.user.id,
    sessionId: found.session.id,
    sessionToken: found.session.token,
    name: found.user.name,
    email: found.user.email,
    twoFactorEnabled,
    secondFactorDue,
    staff: staff && needsSecondFactor(),
    memberships,
    active,
  };
}

/** The member the person acts for in this session, while its consent lasts. */
async function helped(
  own: readonly MembershipFacts[],
  activeId: string | null | undefined,
  now: Date,
): Promise<MembershipFacts[]> {
  const operator = own.find(({ kind }) => kind === "operator");
  if (!operator || !activeId || own.some((m) => m.organisationId === activeId)) return [];
  const grants = await openGrants(db(), now);
  return grants
    .filter(({ organisationId }) => organisationId === activeId)
    .map(({ organisation, scopes, endsAt }) => ({
      ...membershipFacts({ roles: ["member"], title: null, organisation }),
      assisted: { by: operator.organisationId as OrganisationScope, scopes, until: endsAt },
    }));
}

type MembershipRow = Awaited<ReturnType<typeof membershipsOf>>[number];

function membershipFacts({ roles, organisation }: MembershipRow): MembershipFacts {
  return {
    organisationId: organisation.id,
    kind: organisation.kind,
    name: { vi: organisation.nameVi, en: organisation.nameEn },
    shortName: {
      vi: organisation.shortNameVi ?? organisation.nameVi,
      en: organisation.shortNameEn ?? organisation.nameEn,
    },
    verification: organisation.verification,
    roles,
    assisted: null,
  };
}

/** Of the operator or the city: neither registers itself nor trades. */
export function isStaff({ kind }: { kind: OrganisationKind }): boolean {
  return kind === "operator" || kind === "city";
}

/** Staff of operator and city work with a second factor; the demo's one-click personas cannot have one. */
function needsSecondFactor(): boolean {
  return !env().DEMO;
}
