import { expect, test, vi } from "vitest";
import { chooseNdaKind } from "#app/contracts/choose-nda-kind.server.ts";
import type { FilledNda } from "#app/contracts/model.ts";
import { lockDeal } from "#app/deals/history.server.ts";
import { declareDeal } from "#app/declared/declare-deal.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { declaration } from "#tests/factories/forms.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { aDealIn } from "./deal-story.ts";

const count = (list: readonly { ok: boolean }[]) => list.filter(({ ok }) => ok).length;

test("the same contract declared by both sides at once is on record once", async () => {
  const [one, two] = [await anOrganisation("enterprise"), await anOrganisation("institute")];
  const taxCodeOf = async (id: string) =>
    (await db().organisation.findUniqueOrThrow({ where: { id } })).taxCode ?? "";
  const declare = async (actor: UserActor, other: string, side: "buyer" | "seller") =>
    declareDeal(
      { db: db(), now: new Date("2026-03-02T03:00:00Z"), actor, locale: "vi", inviter: "An" },
      {
        values: { ...declaration, side, otherTaxCode: await taxCodeOf(other) },
      },
    );
  const [buyer, seller] = [await aMember(one), await aMember(two)];
  const done = await Promise.all([
    declare(buyer, two.id, "buyer"),
    declare(seller, one.id, "seller"),
    declare(buyer, two.id, "buyer"),
  ]);
  expect(count(done)).toBe(1);
  expect(await db().deal.count({ where: { buyerOrganisationId: one.id } })).toBe(1);
});

test("the kind of an NDA is not changed under the hands of those who confirm it", async () => {
  for (let round = 0; round < 3; round += 1) {
    const story = await aDealIn("in_discussion");
    const { dealId, cast } = story;
    await story.take(cast.seller, "sign_nda", { agree: true });
    await Promise.all([
      story.try(cast.buyer, "sign_nda", { agree: true }),
      chooseNdaKind(story.ctx(cast.seller), { dealId, kind: "one_way" }),
    ]);
    const nda = await db().dealNda.findUniqueOrThrow({ where: { dealId } });
    if (!nda.confirmedAt) continue;
    expect((nda.text as unknown as FilledNda).kind, "the text that was confirmed").toBe(nda.kind);
  }
});

/** How many wait for a lock of somebody else in this file's own database. */
async function waiting(): Promise<number> {
  const [row] = await db().$queryRaw<{ n: number }[]>`
    select count(*)::int as n from pg_stat_activity
    where datname = current_database() and wait_event_type = 'Lock'`;
  return row?.n ?? 0;
}

test("a deal does not close on facts that change while it is decided", async () => {
  const story = await aDealIn("delivered");
  const { dealId, cast } = story;
  await story.take(cast.buyer, "close");
  let closing: ReturnType<typeof story.try> | undefined;
  await db().$transaction(
    async (tx) => {
      await lockDeal(tx, dealId);
      await tx.warrantyClaim.create({
        data: { id: newId(), dealId, number: 1, raisedAt: story.now, answerDueAt: story.now },
      });
      // The claim is not there for anybody else yet; the close has to wait for it.
      closing = story.try(cast.seller, "close");
      await vi.waitFor(async () => expect(await waiting()).toBeGreaterThan(0), 20_000);
    },
    { timeout: 25_000 },
  );
  expect(await closing).toMatchObject({ ok: false, refusal: { key: "deals.claim_open" } });
  expect((await story.deal()).state).toBe("delivered");
});
