import { createContext, data, type RouterContextProvider, redirect } from "react-router";
import { authServer } from "#app/accounts/auth.server.ts";
import { keepForm } from "#app/accounts/keep-form.server.ts";
import { type AssistanceScope, scopeOfPath } from "#app/assistance/model.ts";
import { openGrants } from "#app/assistance/queries.server.ts";
import type { Locale } from "#app/i18n/config.ts";
import { type Db, db } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import type {
  OrganisationKind,
  OrganisationRole,
  OrganisationScope,
  UserActor,
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

/** A person proven to act for an organisation; what every command of a member takes. */
export interface Member {
  user: SignedIn;
  organisationId: OrganisationScope;
  organisation: MembershipFacts;
  actor: UserActor;
}

/** What the routes hand to queries and commands. */
export interface Ctx {
  db: Db;
  now: Date;
  locale: Locale;
  ipAddress: string | null;
}

type Context = Readonly<RouterContextProvider>;

const session = createContext<Promise<SignedIn | null> | null>(null);

export function ctxOf(context: Context): Ctx {
  const { now, locale, ipAddress } = context.get(requestFacts);
  return { db: db(), now, locale, ipAddress };
}

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

function isStaff({ kind }: { kind: OrganisationKind }): boolean {
  return kind === "operator" || kind === "city";
}

/** Sends a visitor to sign in and back again afterwards. */
export async function requireSignedIn(request: Request, context: Context): Promise<SignedIn> {
  const user = await signedIn(request, context);
  if (user) return user;
  const page = wayBack(request, context);
  if (request.method === "GET") throw redirect(`/sign-in?${new URLSearchParams({ next: page })}`);
  // A form that was sent after the session ended is not lost: it waits to be sent again. The browser drops
  // the cookie of a session with it, so its absence says nothing.
  const { url } = context.get(requestFacts);
  const kept = await keepForm({ ...ctxOf(context), request, url, page });
  if (!kept) throw redirect(`/sign-in?${new URLSearchParams({ next: page })}&unsaved`);
  const headers = { "Set-Cookie": kept };
  throw redirect(`/sign-in?${new URLSearchParams({ next: "/kept-form" })}&kept`, { headers });
}

/** The page to return to: the one asked for, or the one whose form was sent. */
function wayBack(request: Request, context: Context): string {
  const { host, pathname, search } = context.get(requestFacts).url;
  if (request.method === "GET") return `${pathname}${search}`;
  const from = URL.parse(request.headers.get("Referer") ?? "");
  return from?.host === host ? `${from.pathname}${from.search}` : "/";
}

function toSecondFactor(request: Request, context: Context): Response {
  const next = wayBack(request, context);
  return redirect(`/account/two-factor?${new URLSearchParams({ next })}`);
}

/** The person's active organisation; without one they are led to create or join one. */
export async function requireMember(request: Request, context: Context): Promise<Member> {
  const user = await requireSignedIn(request, context);
  if (!user.active && user.secondFactorDue) throw toSecondFactor(request, context);
  if (!user.active) throw redirect("/organisation/new");
  const organisationId = user.active.organisationId as OrganisationScope;
  const { assisted } = user.active;
  if (assisted) keepToScope(context, assisted.scopes);
  return {
    user,
    organisationId,
    organisation: user.active,
    actor: {
      kind: "user",
      userId: user.userId,
      organisationId,
      organisationKind: user.active.kind,
      roles: user.active.roles,
      ...(assisted ? { assistedBy: assisted.by } : {}),
    },
  };
}

/** A helper stays with what was asked for; the member's people, profile and settings are its own. */
function keepToScope(context: Context, scopes: readonly AssistanceScope[]): void {
  const scope = scopeOfPath(context.get(requestFacts).url.pathname);
  if (!scope || !scopes.includes(scope)) throw forbidden();
}

/** For rooms of one kind of organisation: to everyone else they do not exist. */
export async function requireKind(
  request: Request,
  context: Context,
  ...kinds: OrganisationKind[]
): Promise<Member> {
  const user = await requireSignedIn(request, context);
  if (user.secondFactorDue && kinds.some((kind) => isStaff({ kind }))) {
    throw toSecondFactor(request, context);
  }
  if (!user.active && kinds.every((kind) => isStaff({ kind }))) throw notFound();
  const member = await requireMember(request, context);
  if (!kinds.includes(member.organisation.kind)) throw notFound();
  return member;
}

/** For pages of one kind of organisation that stay open while its staff acts for a member. */
export async function requireOwnKind(
  request: Request,
  context: Context,
  kind: OrganisationKind,
): Promise<{ user: SignedIn; own: MembershipFacts }> {
  const user = await requireSignedIn(request, context);
  if (user.secondFactorDue && isStaff({ kind })) throw toSecondFactor(request, context);
  const own = user.memberships.find((one) => one.kind === kind && !one.assisted);
  if (!own) throw notFound();
  return { user, own };
}

/** Staff of operator and city work with a second factor; the demo's one-click personas cannot have one. */
function needsSecondFactor(): boolean {
  return !env().DEMO;
}

/** What outsiders get: nothing is there. */
export function notFound() {
  return data(null, { status: 404 });
}

/** What members without the right get. */
export function forbidden() {
  return data(null, { status: 403 });
}
