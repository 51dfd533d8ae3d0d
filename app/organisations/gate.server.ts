import { data, redirect } from "react-router";
import { keepForm } from "#app/accounts/keep-form.server.ts";
import { type AssistanceScope, scopeOfPath } from "#app/assistance/model.ts";
import type { Locale } from "#app/i18n/config.ts";
import { type Db, db } from "#app/platform/db/client.server.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import type { OrganisationKind, OrganisationScope, UserActor } from "./model.ts";
import {
  type Context,
  isStaff,
  type MembershipFacts,
  type SignedIn,
  signedIn,
} from "./signed-in.server.ts";

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

/** What a command takes beside the person: database, moment, language and address of the request. */
export function ctxOf(context: Context): Ctx {
  const { now, locale, ipAddress } = context.get(requestFacts);
  return { db: db(), now, locale, ipAddress };
}

/** Sends a visitor to sign in and back again afterwards. */
export async function requireSignedIn(request: Request, context: Context): Promise<SignedIn> {
  const user = await signedIn(request, context);
  if (user) return user;
  const page = wayBack(request, context);
  if (onlyReads(request)) throw redirect(`/sign-in?${new URLSearchParams({ next: page })}`);
  // A form that was sent after the session ended is not lost: it waits to be sent again. The browser drops
  // the cookie of a session with it, so its absence says nothing.
  const { url } = context.get(requestFacts);
  const kept = await keepForm({ ...ctxOf(context), request, url, page });
  if (!kept) throw redirect(`/sign-in?${new URLSearchParams({ next: page })}&unsaved`);
  const headers = { "Set-Cookie": kept };
  throw redirect(`/sign-in?${new URLSearchParams({ next: "/kept-form" })}&kept`, { headers });
}

function onlyReads({ method }: Request): boolean {
  return method === "GET" || method === "HEAD";
}

/** The page to return to: the one asked for, or the one whose form was sent. */
function wayBack(request: Request, context: Context): string {
  const { host, pathname, search } = context.get(requestFacts).url;
  if (onlyReads(request)) return `${pathname}${search}`;
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

/** What outsiders get: nothing is there. */
export function notFound() {
  return data(null, { status: 404 });
}

/** What members without the right get. */
export function forbidden() {
  return data(null, { status: 403 });
}
