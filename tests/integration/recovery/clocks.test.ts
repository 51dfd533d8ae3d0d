import { Logger, runOnce } from "graphile-worker";
import { beforeEach, describe, expect, test } from "vitest";
import { runDealClocks } from "#app/deals/run-deal-clocks.server.ts";
import { runDeliveryClocks } from "#app/delivery/run-delivery-clocks.server.ts";
import { tasks } from "#app/entry.worker.ts";
import { remindOfRegistrations } from "#app/law/remind-of-registrations.server.ts";
import { sendDigests } from "#app/notifications/send-digests.server.ts";
import { sendMail } from "#app/notifications/send-mail.server.ts";
import { smtpMailer } from "#app/notifications/smtp-mailer.server.ts";
import { proveListing } from "#app/outcomes/prove-listing.server.ts";
import { releaseAccepted } from "#app/payments/release-milestone.server.ts";
import { db, pgPool } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { aDealIn, DAY, firstTerms, legalNo, must, type Story } from "../deals/deal-story.ts";
import { aDealInDelivery, milestoneId } from "../payments/deal-in-delivery.ts";
import { everythingStored } from "./everything-stored.ts";

const daysOn = (story: Story, days: number) => new Date(story.now.getTime() + days * DAY);

async function told(dealId: string): Promise<string[]> {
  const rows = await db().$queryRaw<{ event: string; key: string }[]>`
    select payload->>'event' as event, payload->>'dedupeKey' as key
    from graphile_worker._private_jobs
    where payload->>'event' is not null and payload->>'href' like ${`%${dealId}%`}`;
  expect(new Set(rows.map(({ key }) => key)).size, "each told once").toBe(rows.length);
  return rows.map(({ event }) => event);
}

/** Every timer of the deal rooms, as the worker's rounds run them. */
async function allTimers(now: Date): Promise<void> {
  const ctx = { db: db(), now };
  await runDealClocks(ctx);
  await runDeliveryClocks(ctx);
  await remindOfRegistrations(ctx);
  await releaseAccepted({ ...ctx, actor: { kind: "clock" } });
}

beforeEach(async () => {
  // Deals of other tests have no say in these clocks.
  await db().deal.updateMany({ data: { clockAt: null, remindersSent: 9 } });
});

describe("the clock jumps", () => {
  test("30 days late every timer fires once, and going back undoes and repeats nothing", async () => {
    const forgotten = await aDealIn("requested");
    const offered = await aDealIn("negotiating");
    const { buyer } = offered.cast;
    await offered.take(buyer, "offer", { terms: firstTerms, validUntil: offered.day(3) });
    const signed = await aDealIn("signed");
    const registered = await aDealIn("agreed");
    must(await registered.saveContract(registered.cast.seller, { ...legalNo, crossBorder: true }));
    await registered.both("confirm_contract", { agree: true });
    const accepted = await aDealInDelivery([10_000_000n]);
    const id = milestoneId(accepted);
    await db().milestone.update({ where: { id }, data: { state: "delivered" } });
    const handover = { id: newId(), milestoneId: id, round: 1 };
    const { now } = registered;
    await db().handover.create({ data: { ...handover, deliveredAt: now, acceptDueAt: now } });
    // The request waits since before the others began: all have run out long ago.
    const late = daysOn(registered, 65);
    await allTimers(late);
    expect((await forgotten.deal()).state).toBe("expired");
    expect((await signed.deal()).state).toBe("in_delivery");
    expect((await registered.deal()).state).toBe("signed");
    expect(await db().termSheet.count({ where: { dealId: offered.dealId, lapsedAt: null } })).toBe(
      0,
    );
    // A round that was missed tells the last that is due, not all of them.
    const events = await told(registered.dealId);
    const reminders = events.filter((event) => event === "law.register_reminder");
    expect(reminders, "one for each side").toHaveLength(2);
    const delivery = await told(accepted.id);
    expect([...new Set(delivery)].filter((event) => event.startsWith("delivery."))).toEqual([
      "delivery.acceptance_late",
      "delivery.acceptance_overdue",
    ]);
    const once = await everythingStored();
    for (const again of [late, daysOn(registered, -30), daysOn(registered, 0), late]) {
      await allTimers(again);
      expect(await everythingStored(), `again at ${again.toISOString()}`).toEqual(once);
    }
  });

  test("an offer is not accepted after its day, nor does going back lapse it twice", async () => {
    const story = await aDealIn("negotiating");
    const { buyer, seller } = story.cast;
    await story.take(buyer, "offer", { terms: firstTerms, validUntil: story.day(3) });
    const hash = await story.offerHash();
    const start = story.now;
    story.now = daysOn(story, 30);
    expect(await story.try(seller, "accept_offer", { hash })).toMatchObject({
      refusal: { key: "deals.offer_run_out" },
    });
    await runDealClocks({ db: db(), now: story.now });
    story.now = start;
    await runDealClocks({ db: db(), now: start });
    expect(await story.try(seller, "accept_offer", { hash })).toMatchObject({
      refusal: { key: "deals.no_open_offer" },
    });
    const lapses = { dealId: story.dealId, name: "lapse_offer" };
    expect(await db().dealTransition.count({ where: lapses })).toBe(1);
  });

  test("a proof of who somebody is from the future is none", async () => {
    const story = await aDealIn("agreed");
    must(await story.saveContract(story.cast.seller));
    const at = daysOn(story, 1);
    const proof = { userId: story.cast.buyer.userId, method: "password", at } as never;
    const sent = await story.try(
      story.cast.buyer,
      "confirm_contract",
      { agree: true },
      { authentication: proof },
    );
    expect(sent).toMatchObject({ refusal: { key: "deals.authenticate_again" } });
  });

  test("the badge is asked at whatever time, and stays what the evidence says", async () => {
    const story = await aDealIn("commercialised");
    const { listingId } = story.cast;
    const at = async (days: number) => {
      await proveListing(db(), listingId, daysOn(story, days));
      const { proven, adopters } = await db().listingProof.findUniqueOrThrow({
        where: { listingId },
      });
      return { proven, adopters };
    };
    const first = await at(0);
    await at(400);
    expect(await at(0)).toEqual(first);
  });

  test("the morning's mail after a jump back carries what came since, and nothing twice", async () => {
    const reader = await aMember(await anOrganisation("enterprise"));
    const morning = new Date("2026-03-03T00:00:00Z");
    const notice = (n: number) =>
      db().notification.create({
        data: {
          id: newId(),
          userId: reader.userId,
          event: "deals.message",
          params: {
            code: `GD-${n}`,
            titleVi: "Sấy",
            titleEn: "",
            partnerVi: "Viện",
            partnerEn: "",
          },
          href: "/deals",
          channel: "digest",
          dedupeKey: newId(),
          createdAt: new Date(morning.getTime() - n * 60_000),
        },
      });
    const mails = () => db().mail.count({ where: { recipient: reader.email } });
    await notice(1);
    await sendDigests({ db: db(), now: morning });
    await sendDigests({ db: db(), now: morning });
    expect(await mails()).toBe(1);
    // The same day again: what came meanwhile is not lost.
    await notice(2);
    await sendDigests({ db: db(), now: morning });
    expect(await mails()).toBe(2);
    expect(
      await db().notification.count({ where: { userId: reader.userId, digestedAt: null } }),
    ).toBe(0);
  });
});

describe("mail down", () => {
  test("the deal goes on, notices are there, the mail waits and leaves once", async () => {
    const story = await aDealIn("requested");
    await story.take(story.cast.seller, "accept_request", {});
    expect((await story.deal()).state).toBe("in_discussion");
    const down = smtpMailer("smtp://127.0.0.1:1", "san@test.nhipcau.test");
    let mailer = down;
    const sent: string[] = [];
    const notifications = {
      "notifications.tell": tasks["notifications.tell"] as never,
      "notifications.send-mail": async (payload: unknown) => {
        const { mailId } = payload as { mailId: string };
        await sendMail({ db: db(), mailer, now: () => new Date() }, mailId);
      },
    };
    const logger = new Logger(() => () => {});
    const run = () =>
      runOnce({ pgPool: pgPool(), taskList: notifications, noHandleSignals: true, logger });
    await run();
    const { userId } = story.cast.buyer;
    const { email: recipient } = await db().user.findUniqueOrThrow({ where: { id: userId } });
    const mine = { recipient };
    const [mail] = await db().mail.findMany({ where: mine });
    const tried = mail?.attempts ?? 0;
    // On a slow machine its second try comes while the first run still has work.
    expect(tried).toBeGreaterThan(0);
    expect(mail).toMatchObject({
      sentAt: null,
      lastError: expect.stringMatching(/ECONNREFUSED/),
    });
    expect(mail?.text, "its text is kept until it left").not.toBe("");
    expect(await db().notification.count({ where: { userId } })).toBeGreaterThan(0);
    const waiting = () => db().$queryRaw<{ n: number }[]>`
      select count(*)::int as n from graphile_worker._private_jobs
      where payload->>'mailId' = ${mail?.id} and attempts < max_attempts`;
    expect(await waiting()).toEqual([{ n: 1 }]);
    // The server is back; the job's next try comes by itself.
    mailer = { keepsTexts: false, send: async ({ id }) => void sent.push(id) };
    await db().$executeRaw`
      update graphile_worker._private_jobs set run_at = now() where payload->>'mailId' is not null`;
    await run();
    await run();
    expect(sent.filter((id) => id === mail?.id)).toHaveLength(1);
    expect(await db().mail.findUniqueOrThrow({ where: { id: mail?.id ?? "" } })).toMatchObject({
      attempts: tried + 1,
      lastError: null,
      text: "",
    });
    expect(await waiting()).toEqual([{ n: 0 }]);
  });
});

test("one release that fails does not hold up the others", async () => {
  const [broken, whole] = [await aDealInDelivery([10n]), await aDealInDelivery([20n])];
  for (const deal of [broken, whole]) {
    const id = milestoneId(deal);
    await db().payment.create({
      data: {
        id: newId(),
        milestoneId: id,
        dealId: deal.id,
        rail: "bank_transfer",
        state: "matched",
        amount: deal === broken ? 10n : 20n,
        reference: `T${id.slice(-10)}`,
        createdAt: new Date(),
        matchedAt: new Date(),
      },
    });
    await db().milestone.update({
      where: { id },
      data: { state: "accepted", acceptedAt: new Date(deal === broken ? 0 : 1) },
    });
  }
  // A pipeline nobody knows any more: whatever asks it, throws.
  await db().deal.update({ where: { id: broken.id }, data: { pipelineVersion: 99 } });
  const at = new Date();
  await releaseAccepted({ db: db(), now: at, actor: { kind: "clock" } });
  const state = async (deal: typeof broken) =>
    (await db().milestone.findUniqueOrThrow({ where: { id: milestoneId(deal) } })).state;
  expect([await state(broken), await state(whole)]).toEqual(["accepted", "released"]);
});
