import { beforeAll, describe, expect, test } from "vitest";
import { newId } from "#app/platform/ids.ts";
import routes from "#app/routes.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { cookieOf, get } from "#tests/setup/exchange.ts";

/**
 * Who gets what at every address of the product. "in" sends to sign-in, "ok" answers, "no" is 404 as if
 * nothing were there, "forbidden" is 403 for a kind of organisation that does not do this. An address that names a record that does not exist answers 404 to everybody
 * signed in; what each side of a real deal or listing may see is tested with the rooms.
 */
type Answer = "ok" | "in" | "no" | "away" | "forbidden";
type Who = "visitor" | "enterprise" | "institute" | "operator" | "city";

const everybody = (answer: Answer): Record<Who, Answer> => ({
  visitor: answer,
  enterprise: answer,
  institute: answer,
  operator: answer,
  city: answer,
});
const open = everybody("ok");
const missing = everybody("no");
const signedIn: Record<Who, Answer> = { ...open, visitor: "in" };
const signedInMissing: Record<Who, Answer> = { ...missing, visitor: "in" };
const operator: Record<Who, Answer> = { ...missing, visitor: "in", operator: "ok" };
const operatorMissing: Record<Who, Answer> = { ...missing, visitor: "in" };
const staff: Record<Who, Answer> = { ...operator, city: "ok" };

const expected: Record<string, Record<Who, Answer>> = {
  "/": open,
  "/search": open,
  "/search/suggestions": open,
  "/listings/:listingId": missing,
  "/listings/:listingId/spread": missing,
  "/challenges/:challengeId": missing,
  "/organisations/:organisationId": missing,
  "/statistics": open,
  "/process": open,
  "/legal/:document": missing,
  "/files/:documentId": missing,
  "/sign-up": open,
  "/verify-email": open,
  "/sign-in": open,
  "/sign-in/two-factor": everybody("away"),
  "/sign-out": everybody("away"),
  "/kept-form": signedIn,
  "/forgot-password": open,
  "/reset-password": open,
  "/invitations/:token": missing,
  "/notifications": signedIn,
  "/notifications/settings": signedIn,
  "/stop/:token": missing,
  "/compare": open,
  "/shortlists": signedIn,
  "/shortlists/items": missing,
  "/shortlists/:shortlistId": signedInMissing,
  "/shortlists/:shortlistId/record.json": signedInMissing,
  "/shortlists/:shortlistId/record.pdf": signedInMissing,
  "/shortlists/:shortlistId/record.csv": signedInMissing,
  "/saved-searches": signedIn,
  "/saved-searches/new": signedIn,
  "/saved-searches/:savedId": signedInMissing,
  "/saved-searches/:savedId/edit": signedInMissing,
  "/account": signedIn,
  "/account/two-factor": signedIn,
  "/account/new-address": signedIn,
  "/demo/sign-in": missing,
  "/demo/mailbox": open,
  "/demo/mailbox/:mailId": missing,
  "/organisation": signedIn,
  "/organisation/new": signedIn,
  "/organisation/identity": signedIn,
  "/organisation/members": signedIn,
  "/organisation/switch": everybody("away"),
  "/organisation/assistance": { ...signedIn, operator: "no", city: "no" },
  "/market/listings": signedIn,
  "/market/listings/new": { ...signedIn, operator: "forbidden", city: "forbidden" },
  "/market/listings/:listingId": signedInMissing,
  "/market/listings/:listingId/edit/:section": signedInMissing,
  "/market/listings/:listingId/versions": signedInMissing,
  "/market/challenges": signedIn,
  "/market/challenges/new": { ...signedIn, operator: "forbidden", city: "forbidden" },
  "/market/challenges/:challengeId": signedInMissing,
  "/market/challenges/:challengeId/edit/:section": signedInMissing,
  "/market/challenges/:challengeId/propose": signedInMissing,
  "/market/proposals": signedIn,
  "/market/proposals/:proposalId": signedInMissing,
  "/deals": signedIn,
  "/deals/request/:listingId": signedInMissing,
  "/deals/declare": { ...signedIn, operator: "forbidden", city: "forbidden" },
  "/deals/:dealId": signedInMissing,
  "/deals/:dealId/steps/:transition": signedInMissing,
  "/deals/:dealId/offers": signedInMissing,
  "/deals/:dealId/replications": signedInMissing,
  "/deals/:dealId/royalties": signedInMissing,
  "/deals/:dealId/nda": signedInMissing,
  "/deals/:dealId/legal": signedInMissing,
  "/deals/:dealId/contract": signedInMissing,
  "/deals/:dealId/contract/sign": signedInMissing,
  "/deals/:dealId/pilot": signedInMissing,
  "/deals/:dealId/messages": signedInMissing,
  "/deals/:dealId/files": signedInMissing,
  "/deals/:dealId/review": signedInMissing,
  "/deals/:dealId/dispute": signedInMissing,
  "/deals/:dealId/milestones/:milestoneId/handover": signedInMissing,
  "/deals/:dealId/warranty": signedInMissing,
  "/deals/:dealId/advisers": signedInMissing,
  "/advice": signedInMissing,
  "/deals/:dealId/files/rights": signedInMissing,
  "/deals/:dealId/files/reads": signedInMissing,
  "/deals/:dealId/files/:fileId": signedInMissing,
  "/deals/:dealId/uploads/:uploadId?": signedInMissing,
  "/deals/:dealId/milestones/:milestoneId/pay": signedInMissing,
  "/deals/:dealId/milestones/:milestoneId/:step": signedInMissing,
  "/deals/:dealId/payments/:paymentId": signedInMissing,
  "/city": staff,
  "/city/records": staff,
  "/city/records.csv": staff,
  "/operator": operator,
  "/operator/listings": operator,
  "/operator/listings/:listingId": operatorMissing,
  "/operator/challenges": operator,
  "/operator/challenges/:challengeId": operatorMissing,
  "/operator/organisations": operator,
  "/operator/organisations/:organisationId": operatorMissing,
  "/operator/deals": operator,
  "/operator/payments": operator,
  "/operator/demand": operator,
  "/operator/demand/suggested": operator,
  "/operator/words": operator,
  "/operator/words/new": operator,
  "/operator/words/:groupId": operatorMissing,
  "/operator/assistance": operator,
  "/operator/law": operator,
  "/operator/working-days": operator,
  "/operator/nda-texts": operator,
  "/operator/audit": operator,
  "/api/v1/openapi.json": open,
  "/api/v1/listings": open,
  "/api/v1/listings/:listingId": missing,
  "/api/v1/challenges/:challengeId": missing,
  "/api/v1/statistics": open,
  "/api/v1/pilots/:pilotId/readings": missing,
  "/api/*": missing,
  "/webhooks/stripe": missing,
  "/healthz": open,
  "/readyz": open,
  "/*": missing,
};

interface Entry {
  path?: string | undefined;
  index?: boolean | undefined;
  children?: Entry[] | undefined;
}

function addresses(entries: Entry[], prefix = ""): string[] {
  return entries.flatMap(({ path, children }) => {
    const here = path ? `${prefix}/${path}` : prefix;
    return children ? addresses(children, here) : [here || "/"];
  });
}

const cookies = { visitor: "" } as Record<Who, string>;

beforeAll(async () => {
  for (const kind of ["enterprise", "institute", "operator", "city"] as const) {
    const member = await aMember(await anOrganisation(kind));
    cookies[kind] = await cookieOf(member.userId);
  }
});

function answerOf(response: Response): Answer | number {
  const to = response.headers.get("location") ?? "";
  if (response.status >= 300 && response.status < 400) {
    return to.startsWith("/sign-in?") ? "in" : "away";
  }
  if (response.status === 200) return "ok";
  if (response.status === 403) return "forbidden";
  return response.status === 404 ? "no" : response.status;
}

describe("every address", () => {
  test("is in this table", () => {
    expect(addresses(routes as Entry[]).sort()).toEqual(Object.keys(expected).sort());
  });

  test.each(Object.entries(expected))("%s", async (path, answers) => {
    const url = path.replaceAll(/:\w+\??|\*/g, () => newId());
    const got: Partial<Record<Who, Answer | number>> = {};
    for (const who of Object.keys(answers) as Who[]) {
      const response = await get(url, cookies[who]);
      got[who] = answerOf(response);
      if (!path.startsWith("/api/v1/")) {
        expect(response.headers.get("cache-control")).toMatch(/^(private|no-store)\b/);
      }
    }
    expect(got).toEqual(answers);
  });
});

describe("every answer", () => {
  test.each(["/", "/search", "/sign-in", "/no-such-page"])(
    "%s carries the headers",
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy).toContain("frame-ancestors 'none'");
      expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+'/);
      expect(policy).not.toMatch(/script-src[^;]*unsafe-inline/);
      expect(headers.get("x-content-type-options")).toBe("nosniff");
    },
  );

  test("two answers never share a nonce", async () => {
    const nonce = async () => (await get("/")).headers.get("content-security-policy");
    expect(await nonce()).not.toBe(await nonce());
  });
});
