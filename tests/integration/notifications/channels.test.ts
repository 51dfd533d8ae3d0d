import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Mailer } from "#app/notifications/port.ts";
import { muteDeal, savePreferences, stopGroup } from "#app/notifications/preferences.server.ts";
import { sendDigests } from "#app/notifications/send-digests.server.ts";
import { sendMail } from "#app/notifications/send-mail.server.ts";
import { readStop } from "#app/notifications/stop-link.server.ts";
import { tellPeople } from "#app/notifications/tell-people.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const now = new Date("2026-03-02T03:00:00Z");
const morning = new Date("2026-03-03T00:00:00Z");
const ctx = { db: db(), now };

let reader: UserActor & { email: string };

beforeAll(async () => {
  reader = await aMember(await anOrganisation("enterprise"));
});

const params = {
  code: "GD-2026-0001",
  titleVi: "Sấy thăng hoa",
  titleEn: "Freeze drying",
  partnerVi: "Viện Sông Nhuệ",
  partnerEn: "",
};

function tell(event: string, dealId = newId(), userIds = [reader.userId]) {
  const payload = { event, dedupeKey: newId(), userIds, params, href: `/deals/${dealId}` };
  return tellPeople(ctx, payload);
}

const mails = (email = reader.email) =>
  db().mail.findMany({ where: { recipient: email }, orderBy: { createdAt: "asc" } });
const wish = (channel: "mail" | "digest" | "product", userId = reader.userId) =>
  savePreferences(ctx, userId, new Map([["messages", channel]]));

describe("channels", () => {
  test("each event reaches a person as they wished for its group", async () => {
    await tell("deals.message");
    expect(await mails()).toHaveLength(1);
    await wish("product");
    await tell("deals.message");
    expect(await mails()).toHaveLength(1);
    await tell("deals.offer");
    expect(await mails()).toHaveLength(2);
    await wish("mail");
    expect(await db().noticePreference.count({ where: { userId: reader.userId } })).toBe(0);
    expect(await db().notification.count({ where: { userId: reader.userId } })).toBe(3);
  });

  test("a muted deal sends no mail, except where rights hang on it", async () => {
    const dealId = newId();
    await muteDeal(ctx, { userId: reader.userId, dealId, muted: true });
    const before = (await mails()).length;
    await tell("deals.message", dealId);
    await tell("deals.message");
    expect(await mails()).toHaveLength(before + 1);
    await tell("deals.terminate", dealId);
    expect(await mails()).toHaveLength(before + 2);
    await muteDeal(ctx, { userId: reader.userId, dealId, muted: false });
    await tell("deals.message", dealId);
    expect(await mails()).toHaveLength(before + 3);
  });
});

describe("the morning's mail", () => {
  test("one a person, each notice once, what was read meanwhile left out", async () => {
    const other = await aMember(await anOrganisation("institute"));
    await wish("digest", other.userId);
    await tell("deals.message", newId(), [other.userId]);
    await tell("deals.term_comment", newId(), [other.userId]);
    await tell("deals.mention", newId(), [other.userId]);
    const [first] = await db().notification.findMany({ where: { userId: other.userId } });
    await db().notification.update({ where: { id: first?.id ?? "" }, data: { readAt: now } });
    expect(await mails(other.email)).toEqual([]);
    expect(await sendDigests({ db: db(), now: morning })).toBe(1);
    expect(await sendDigests({ db: db(), now: morning })).toBe(0);
    const [mail, ...rest] = await mails(other.email);
    expect(rest).toEqual([]);
    expect(mail?.subject).toBe("2 thông báo chưa đọc");
    expect(mail?.text.match(/\/notifications\?open=/g)).toHaveLength(2);
    expect(mail?.text).toContain("Viện Sông Nhuệ");
    expect(readStop(mail?.stopPath?.replace("/stop/", "") ?? "")).toEqual({
      kind: "digest",
      id: other.userId,
    });
  });

  test("nothing waits, nothing is sent", async () => {
    expect(await sendDigests({ db: db(), now: morning })).toBe(0);
  });
});

describe("one click", () => {
  test("is in the mail's headers, ends the group, and may be taken back", async () => {
    const other = await aMember(await anOrganisation("institute"));
    await tell("deals.message", newId(), [other.userId]);
    const [mail] = await mails(other.email);
    const send = vi.fn<Mailer["send"]>(async () => {});
    await sendMail({ db: db(), mailer: { send }, now: () => now }, mail?.id ?? "");
    const [sent] = send.mock.calls[0] ?? [];
    expect(sent?.stopUrl).toMatch(/^http.*\/stop\/notices-messages\./);
    const stop = readStop(mail?.stopPath?.replace("/stop/", "") ?? "");
    expect(stop).toEqual({ kind: "notices-messages", id: other.userId });
    const input = { userId: other.userId, group: "messages" as const };
    expect(await stopGroup(ctx, { ...input, stopped: true })).toBe(true);
    await tell("deals.message", newId(), [other.userId]);
    expect(await mails(other.email)).toHaveLength(1);
    await stopGroup(ctx, { ...input, stopped: false });
    await tell("deals.message", newId(), [other.userId]);
    expect(await mails(other.email)).toHaveLength(2);
    expect(await stopGroup(ctx, { ...input, userId: newId(), stopped: true })).toBe(false);
  });

  test("what rights hang on has no such link", async () => {
    const other = await aMember(await anOrganisation("institute"));
    await tell("deals.terminate", newId(), [other.userId]);
    const [mail] = await mails(other.email);
    expect(mail?.stopPath).toBeNull();
  });
});
