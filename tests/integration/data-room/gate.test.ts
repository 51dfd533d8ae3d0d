import { expect, test } from "vitest";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { loadStepPage } from "#app/deals/load-step-page.server.ts";
import { openAnnex } from "#app/listings/open-annex.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aCast, aDealIn, firstTerms, must, type Story } from "../deals/deal-story.ts";
import { documentOf, read, send } from "./room-actors.ts";

const sees = async (actor: UserActor, { dealId }: Story) =>
  (await openRoom(db(), actor, dealId)) !== null;

async function prepared(annex: boolean): Promise<{ story: Story; documentId: string }> {
  const story = await aDealIn("in_discussion", await aCast({ annex }));
  const { fileId } = must(await send(story.cast.seller, story.dealId));
  return { story, documentId: await documentOf(fileId) };
}

test("the buyer does not open the seller's room by going past the NDA", async () => {
  const { story, documentId } = await prepared(true);
  const { buyer } = story.cast;
  await story.take(buyer, "open_negotiation");
  expect(await sees(buyer, story)).toBe(false);
  expect(await read(buyer, documentId)).toMatchObject({ refusal: { status: 404 } });
  await story.both("sign_nda", { agree: true });
  expect(await sees(buyer, story)).toBe(true);
  expect((await read(buyer, documentId)).ok).toBe(true);
});

test("nor is it opened by an override", async () => {
  const { story } = await prepared(true);
  const { operator, buyer } = story.cast;
  const override = { reason: "Hai bên gọi điện.", side: "seller" } as const;
  must(await story.try(operator, "sign_nda", { agree: true }, { override }));
  expect(await sees(buyer, story)).toBe(false);
});

test.each([true, false])("the same is open to the other side, annex or not (%s)", async (annex) => {
  const { story, documentId } = await prepared(annex);
  const { buyer, seller, listingId } = story.cast;
  const told = async () => [
    await sees(buyer, story),
    (await read(buyer, documentId)).ok,
    (await openAnnex({ db: db(), now: story.now, actor: buyer }, { listingId })).ok,
  ];
  await story.take(buyer, "open_negotiation");
  expect(await told()).toEqual([false, false, false]);
  const reader = { db: db(), now: story.now, actor: seller };
  const form = must(await loadStepPage(reader, story.dealId, "offer"));
  expect(form.opensRoom).toBe(true);
  // The seller goes on with the talks: the room opens, what is confidential stays with the NDA.
  await story.take(seller, "offer", { terms: firstTerms, validUntil: story.day(14) });
  expect(await told()).toEqual([true, true, false]);
});

test("the seller's own way past the NDA opens it", async () => {
  const waived = await prepared(false);
  await waived.story.take(waived.story.cast.seller, "waive_nda");
  expect(await sees(waived.story.cast.buyer, waived.story)).toBe(true);
  const opened = await prepared(true);
  await opened.story.take(opened.story.cast.seller, "open_negotiation");
  expect(await sees(opened.story.cast.buyer, opened.story)).toBe(true);
});
