import { expect, test } from "vitest";
import type { OrganisationScope, UserActor } from "#app/organisations/model.ts";
import { type MoneyAction, mayDo } from "./policy.ts";

const deal = { buyerOrganisationId: "buyer", sellerOrganisationId: "seller" };

function person(organisationId: string, more: Partial<UserActor> = {}): UserActor {
  return {
    kind: "user",
    userId: "u",
    organisationId: organisationId as OrganisationScope,
    organisationKind: "enterprise",
    roles: ["manager"],
    ...more,
  };
}

const people = {
  buyer: person("buyer"),
  buyer_member: person("buyer", { roles: ["member"] }),
  seller: person("seller"),
  seller_member: person("seller", { roles: ["member"] }),
  operator: person("house", { organisationKind: "operator", roles: ["member"] }),
  city: person("city", { organisationKind: "city" }),
  outsider: person("other"),
  for_the_buyer: person("buyer", { assistedBy: "house" }),
} as const;

type Who = keyof typeof people;

/** Who may do what; everyone else is refused. */
const allowed: Record<MoneyAction, Who[]> = {
  see: ["buyer", "buyer_member", "seller", "seller_member", "operator", "for_the_buyer"],
  pay: ["buyer"],
  give_evidence: ["buyer"],
  confirm_receipt: ["seller", "operator"],
  deliver: ["seller", "seller_member"],
  accept: ["buyer"],
  request_changes: ["buyer"],
  release: [],
  approve_release: ["operator"],
  refund: ["operator"],
  pay_out: ["operator"],
};

test.each(Object.keys(allowed) as MoneyAction[])("%s", (action) => {
  for (const [name, actor] of Object.entries(people) as [Who, UserActor][]) {
    expect(mayDo(action, actor, deal).ok, name).toBe(allowed[action].includes(name));
  }
});

test("outsiders are told that nothing is there", () => {
  for (const actor of [people.outsider, people.city]) {
    expect(mayDo("see", actor, deal)).toMatchObject({ refusal: { status: 404 } });
  }
});

test("only the clock releases", () => {
  expect(mayDo("release", { kind: "clock" }, deal).ok).toBe(true);
  expect(mayDo("accept", { kind: "clock" }, deal).ok).toBe(false);
});
