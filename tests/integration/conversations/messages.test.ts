import { beforeAll, describe, expect, test } from "vitest";
import { loadConversation } from "#app/conversations/load-conversation.server.ts";
import { markThreadRead } from "#app/conversations/mark-thread-read.server.ts";
import { countUnreadMessages } from "#app/conversations/queries.server.ts";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import { startThread } from "#app/conversations/start-thread.server.ts";
import { setRights } from "#app/data-room/set-rights.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { ctxFor } from "#tests/factories/people.ts";
import { send } from "#tests/integration/data-room/room-actors.ts";
import { aCast, aDealIn, type Cast, must } from "#tests/integration/deals/deal-story.ts";
import { runJobs } from "#tests/setup/jobs.ts";

let cast: Cast;
let dealId: string;

beforeAll(async () => {
  cast = await aCast();
  dealId = (await aDealIn("evaluating", cast)).dealId;
  await runJobs();
});

const write = (actor: UserActor, values: Record<string, unknown>, now = new Date()) =>
  sendMessage(ctxFor(actor, now), { dealId, values });

async function talk(actor: UserActor, threadId: string | null = null) {
  const deal = { id: dealId, buyer: cast.enterprise, seller: cast.institute };
  const loaded = await loadConversation({ db: db(), actor }, deal, threadId);
  if (!loaded) throw new Error("no such thread");
  return loaded;
}

const told = (event: string, messageId: string) =>
  db().notification.findMany({
    where: { dedupeKey: { startsWith: `${event}:${messageId}` } },
    select: { userId: true },
  });

describe("threads", () => {
  test("the general one is there; others have a subject, a step and a first message", async () => {
    const { threadId } = must(
      await startThread(ctxFor(cast.buyer), {
        dealId,
        values: { subject: "Điện ba pha ở xưởng", step: "piloting", body: "Xưởng chỉ có 45 kVA." },
      }),
    );
    must(await write(cast.seller, { threadId, body: "Máy cần 38 kVA." }));
    const page = await talk(cast.buyer, threadId);
    expect(page.current).toMatchObject({ subject: "Điện ba pha ở xưởng", step: "piloting" });
    expect(page.messages.map(({ body }) => body)).toEqual([
      "Xưởng chỉ có 45 kVA.",
      "Máy cần 38 kVA.",
    ]);
    expect((await talk(cast.buyer)).messages.map(({ body }) => body)).not.toContain(
      "Máy cần 38 kVA.",
    );
    const empty = await startThread(ctxFor(cast.buyer), { dealId, values: { subject: " " } });
    expect(empty).toMatchObject({ refusal: { fields: { subject: "form.needed" } } });
    const elsewhere = await write(cast.buyer, { threadId: newId(), body: "x" });
    expect(elsewhere).toMatchObject({ refusal: { status: 404 } });
  });

  test("a second press of the button opens no second thread", async () => {
    const values = { subject: "Bảo hành", step: "", body: "Bảo hành bao lâu?" };
    const press = () => startThread(ctxFor(cast.buyer), { dealId, values });
    const [first, second] = await Promise.all([press(), press()]);
    expect(must(second)).toEqual(must(first));
    expect(await db().dealThread.count({ where: { dealId, subject: "Bảo hành" } })).toBe(1);
  });
});

test("what others have not read is counted, and who has read is shown", async () => {
  const at = (minute: number) => new Date(Date.now() + minute * 60_000);
  const { messageId } = must(await write(cast.seller, { body: "Đã gửi báo giá." }, at(1)));
  const before = await countUnreadMessages(db(), dealId, cast.buyer.userId);
  expect(before).toBeGreaterThan(0);
  expect(await countUnreadMessages(db(), dealId, cast.seller.userId)).toBeLessThan(before);
  const mark = (actor: UserActor, now: Date) =>
    markThreadRead({ db: db(), now }, { dealId, threadId: null, userId: actor.userId });
  await mark(cast.buyer, at(2));
  await mark(cast.buyer, at(0));
  await mark(cast.buyerMember, at(0));
  const message = (await talk(cast.seller)).messages.find(({ id }) => id === messageId);
  const { name } = await db().user.findUniqueOrThrow({ where: { id: cast.buyer.userId } });
  expect(message?.seenBy).toEqual([name]);
  expect((await talk(cast.buyerMember)).messages.at(-1)?.isNew).toBe(true);
  expect((await talk(cast.buyer)).messages.at(-1)?.isNew).toBe(false);
});

describe("mentions", () => {
  test("chosen or written as @name: those are told by name, the rest that there is a message", async () => {
    const { name } = await db().user.findUniqueOrThrow({
      where: { id: cast.buyerMember.userId },
    });
    const { messageId } = must(
      await write(cast.seller, {
        body: `Nhờ @${name} xem giúp.`,
        mentions: [cast.sellerMember.userId],
      }),
    );
    await runJobs();
    const ids = async (event: string) =>
      (await told(event, messageId)).map(({ userId }) => userId).sort();
    expect(await ids("deals.mention")).toEqual(
      [cast.buyerMember.userId, cast.sellerMember.userId].sort(),
    );
    expect(await ids("deals.message")).toEqual([cast.buyer.userId]);
  });

  test("nobody from outside", async () => {
    const sent = await write(cast.seller, { body: "x", mentions: [cast.outsider.userId] });
    expect(sent).toMatchObject({ refusal: { fields: { mentions: "conversations.nobody" } } });
  });
});

test("the same message sent again is the same message", async () => {
  const id = newId();
  const first = must(await write(cast.buyer, { id, body: "Một lần." }));
  const again = must(await write(cast.buyer, { id, body: "Một lần." }));
  expect(again).toEqual(first);
  expect(await db().dealMessage.count({ where: { id } })).toBe(1);
  expect(await write(cast.seller, { id, body: "Của người khác" })).toMatchObject({
    refusal: { status: 404 },
  });
});

test("attachments: only what the writer sees; only those who may read it see that it is there", async () => {
  const { fileId } = must(await send(cast.seller, dealId, { fileName: "Bản tính nhiệt.pdf" }));
  const { messageId } = must(
    await write(cast.seller, { body: "Gửi bản tính.", attachments: [fileId] }),
  );
  const seen = async (actor: UserActor) =>
    (await talk(actor)).messages.find(({ id }) => id === messageId)?.attachments;
  expect(await seen(cast.buyer)).toEqual([{ fileId, name: "Bản tính nhiệt.pdf", number: 1 }]);
  const rights = [{ granteeId: cast.enterprise.id, right: "none" }];
  must(await setRights(ctxFor(cast.seller), { dealId, values: { targetId: fileId, rights } }));
  expect(await seen(cast.buyer)).toEqual([]);
  expect(await write(cast.buyer, { body: "x", attachments: [fileId] })).toMatchObject({
    refusal: { fields: { attachments: "conversations.no_file" } },
  });
});

test("no mail says what was written, what a file is called, or what was offered", async () => {
  const secret = "Giá cuối 465 triệu, chốt thứ Sáu";
  must(await write(cast.seller, { body: secret }));
  must(await send(cast.seller, dealId, { fileName: "Bảng giá nội bộ.pdf" }));
  await runJobs();
  const mails = await db().mail.findMany({
    where: { recipient: { in: [(cast.buyer as { email?: string }).email ?? ""] } },
  });
  expect(mails.length).toBeGreaterThan(2);
  for (const mail of mails) {
    const all = `${mail.subject}\n${mail.text}\n${mail.html}`;
    for (const word of [
      secret,
      "465",
      "Bảng giá nội bộ",
      "Bản tính nhiệt",
      "Điện ba pha",
      "38 kVA",
    ]) {
      expect(all).not.toContain(word);
    }
    expect(all).toContain("http");
  }
});
