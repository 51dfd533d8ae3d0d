import { expect, test } from "vitest";
import { signersFor } from "#app/assistance/signers-for.server.ts";
import { signersIn } from "#app/assistance/signers-in.server.ts";
import { loadConversation } from "#app/conversations/load-conversation.server.ts";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import { disputesOf } from "#app/disputes/queries.server.ts";
import { stateCase } from "#app/disputes/state-case.server.ts";
import { commentOnTerm } from "#app/negotiation/comment-on-term.server.ts";
import { commentsOf } from "#app/negotiation/queries.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { readingsOf } from "#app/pilots/queries.server.ts";
import { recordByHand } from "#app/pilots/record-by-hand.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { ctxFor } from "#tests/factories/people.ts";
import { aDealIn, firstTerms, must } from "../deals/deal-story.ts";

test("what staff write for a member reads so, in messages, comments and disputes", async () => {
  const story = await aDealIn("negotiating");
  const { dealId, cast } = story;
  const helper: UserActor = {
    ...cast.buyer,
    userId: cast.operator.userId,
    roles: ["manager"],
    assistedBy: cast.operator.organisationId,
  };
  const writers = [cast.buyer, helper, cast.operator];
  for (const [index, actor] of writers.entries()) {
    const values = { body: `Tin ${index}` };
    must(await sendMessage(ctxFor(actor), { dealId, values }));
  }
  const deal = { id: dealId, buyer: cast.enterprise, seller: cast.institute };
  const talk = await loadConversation({ db: db(), actor: cast.seller }, deal, null);
  const written = talk?.messages.filter(({ body }) => body.startsWith("Tin"));
  expect(written?.map(({ helped }) => helped)).toEqual([false, true, false]);

  await story.take(cast.buyer, "offer", { terms: firstTerms, validUntil: story.day(14) });
  for (const actor of [cast.seller, helper]) {
    const values = { number: 1, term: "territory", body: "Cả nước được không?" };
    must(await commentOnTerm(ctxFor(actor, story.now), { dealId, values }));
  }
  expect((await commentsOf(db(), dealId)).map(({ helped }) => helped)).toEqual([false, true]);

  await story.take(cast.seller, "raise_dispute", { reason: "Chậm trả lời." });
  for (const actor of [helper, cast.operator]) {
    const values = { body: "Chúng tôi đã trả lời hôm qua." };
    must(await stateCase(ctxFor(actor, story.later(1)), { dealId, values, upload: null }));
  }
  const [dispute] = await disputesOf(db(), dealId);
  expect(dispute?.statements.map(({ side, helped }) => [side, helped])).toEqual([
    ["buyer", true],
    [null, false],
  ]);
});

test("names in the room, the contract and the handover carry the side that was helped", async () => {
  const { dealId, cast } = await aDealIn("negotiating");
  const people = [cast.buyer.userId, cast.operator.userId];
  const signers = await signersIn(db(), dealId, [...people, null]);
  const deal = await db().deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { buyerOrganisationId: true, buyer: { select: { nameVi: true, shortNameVi: true } } },
  });
  const vi = deal.buyer.shortNameVi ?? deal.buyer.nameVi;
  expect(signers(cast.buyer.userId, "buyer")?.onBehalfOf).toBeNull();
  expect(signers(cast.operator.userId, "buyer")?.onBehalfOf).toMatchObject({ vi });
  expect(signers(cast.operator.userId, deal.buyerOrganisationId)?.onBehalfOf).toMatchObject({ vi });
  // What the operator does in its own name is for no side.
  expect(signers(cast.operator.userId, null)?.onBehalfOf).toBeNull();
  expect(signers(null, "buyer")).toBeNull();
});

test("a reading that staff record for a member carries the member", async () => {
  const { cast, dealId } = await aDealIn("piloting");
  const { buyer, operator, seller } = cast;
  const helper: UserActor = {
    ...buyer,
    userId: operator.userId,
    roles: ["manager"],
    assistedBy: operator.organisationId,
  };
  const pilot = await db().pilot.findFirstOrThrow({ where: { dealId } });
  const measuredOn = pilot.startsOn.toISOString().slice(0, 10);
  const now = new Date(pilot.endsOn);
  must(await recordByHand({ db: db(), now, actor: helper }, dealId, { measuredOn, value0: "6" }));
  must(await recordByHand({ db: db(), now, actor: seller }, dealId, { measuredOn, value1: "9" }));
  const readings = await readingsOf(db(), pilot.id);
  expect(readings.map(({ by }) => by?.onBehalfOf?.vi ?? null)).toEqual([
    cast.enterprise.name,
    null,
  ]);
  const signer = await signersFor(db(), [operator.userId], [operator.organisationId]);
  expect(signer(operator.userId, operator.organisationId)?.onBehalfOf).toBeNull();
});
