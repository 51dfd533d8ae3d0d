import { RouterContextProvider } from "react-router";
import { beforeAll, describe, expect, test } from "vitest";
import { demoAddress, demoPersonas } from "#app/accounts/demo-personas.ts";
import { signInAsPersona } from "#app/accounts/sign-in-as-persona.server.ts";
import { requireKind, requireMember } from "#app/organisations/gate.server.ts";
import type { OrganisationKind } from "#app/organisations/model.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { env, parseEnv } from "#app/platform/env.server.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { cookieOf } from "#tests/setup/exchange.ts";
import { visitor } from "./person.ts";

// This file runs as an installation that is not a demo; the configuration is read once, on first use.
beforeAll(() => {
  process.env.DEMO = "false";
  expect(env().DEMO).toBe(false);
});

async function requestOf(userId: string, path = "/operator") {
  const cookie = await cookieOf(userId);
  const request = new Request(`http://localhost:3000${path}`, { headers: { cookie } });
  const url = new URL(request.url);
  const context = new RouterContextProvider();
  context.set(requestFacts, {
    posted: false,
    drawn: null,
    url,
    locale: "vi",
    now: new Date(),
    nonce: "",
    ipAddress: null,
  });
  return [request, context] as const;
}

const redirectOf = (promise: Promise<unknown>) =>
  promise.then(
    () => "let in",
    (thrown) =>
      thrown instanceof Response ? thrown.headers.get("location") : thrown?.init?.status,
  );

describe("the demo's one-click personas", () => {
  test("do not exist, even when a person of that address does", async () => {
    const key = demoPersonas[0].key;
    await db().user.create({
      data: { id: newId(), name: "A", email: demoAddress(key), emailVerified: true },
    });
    const done = await signInAsPersona(visitor(), key);
    expect(done).toMatchObject({ refusal: { status: 404 } });
  });

  test("a production installation refuses to be a demo at all", () => {
    const given = {
      MODE: "production",
      DEMO: "true",
      DATABASE_URL: "postgresql://a@b/c",
      APP_SECRET: "0123456789abcdef0123456789abcdef",
    };
    expect(() => parseEnv(given)).toThrow(/DEMO/);
    expect(() => parseEnv(given)).toThrow(/MAIL_FROM: is required/);
  });
});

describe("staff without a second factor", () => {
  test.each<OrganisationKind>(["operator", "city"])("%s is led to turn it on", async (kind) => {
    const member = await aMember(await anOrganisation(kind));
    const answer = await redirectOf(requireKind(...(await requestOf(member.userId)), kind));
    expect(answer).toBe("/account/two-factor?next=%2Foperator");
  });

  test("is nobody's staff on any other page either", async () => {
    const operator = await anOrganisation("operator");
    const member = await aMember(operator);
    const [request, context] = await requestOf(member.userId, "/organisation/members");
    const user = await signedIn(request, context);
    expect(user).toMatchObject({ memberships: [], active: null, secondFactorDue: true });
    expect(await redirectOf(requireMember(request, context))).toContain("/account/two-factor");
  });

  test("still works for an ordinary organisation", async () => {
    const vendor = await anOrganisation("vendor");
    const member = await aMember(vendor);
    const operator = await anOrganisation("operator");
    await db().membership.create({
      data: {
        id: newId(),
        userId: member.userId,
        organisationId: operator.id,
        roles: ["manager"],
      },
    });
    const [request, context] = await requestOf(member.userId);
    expect((await requireMember(request, context)).organisationId).toBe(vendor.id);
    expect(await redirectOf(requireKind(request, context, "operator"))).toContain("two-factor");
  });

  test("with it, they are let in", async () => {
    const member = await aMember(await anOrganisation("operator"));
    await db().user.update({ where: { id: member.userId }, data: { twoFactorEnabled: true } });
    const [request, context] = await requestOf(member.userId);
    expect((await requireKind(request, context, "operator")).actor.userId).toBe(member.userId);
    expect((await signedIn(request, context))?.staff).toBe(true);
  });
});

describe("everybody else", () => {
  test("finds no operator's pages", async () => {
    const member = await aMember(await anOrganisation("enterprise"));
    const [request, context] = await requestOf(member.userId);
    expect(await redirectOf(requireKind(request, context, "operator"))).toBe(404);
  });
});
