import { describe, expect, test, vi } from "vitest";
import { markAllRead, openNotice } from "#app/notifications/mark-read.server.ts";
import type { Mailer } from "#app/notifications/port.ts";
import { countUnread } from "#app/notifications/queries.server.ts";
import { sendMail } from "#app/notifications/send-mail.server.ts";
import { tellPeople } from "#app/notifications/tell-people.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";

const now = new Date();

function news(more: { userIds?: string[]; organisationId?: string }) {
  return {
    event: "organisation_verified",
    dedupeKey: newId(),
    roles: ["owner" as const],
    params: { organisationVi: "Viện Thử", organisationEn: "Test Institute" },
    href: "/organisation",
    ...more,
  };
}

describe("telling", () => {
  test("twice is once: one notice and one mail each, in each person's language", async () => {
    const organisation = await anOrganisation("institute");
    const vietnamese = await aMember(organisation);
    const english = await aMember(organisation);
    await db().user.update({ where: { id: english.userId }, data: { locale: "en" } });
    const outsider = await aMember(organisation, ["member"]);
    const payload = news({ organisationId: organisation.id });
    await tellPeople({ db: db(), now }, payload);
    await tellPeople({ db: db(), now }, payload);
    expect(await countUnread(db(), vietnamese.userId)).toBe(1);
    expect(await countUnread(db(), outsider.userId)).toBe(0);
    const mails = await db().mail.findMany({
      where: { dedupeKey: { startsWith: payload.dedupeKey } },
    });
    const subjects = new Map(mails.map((mail) => [mail.recipient, mail.subject]));
    expect(subjects.get(vietnamese.email)).toBe("Viện Thử đã được xác minh");
    expect(subjects.get(english.email)).toBe("Test Institute is verified");
    expect(mails).toHaveLength(2);
  });

  test("a person named twice hears it once; nobody named, nobody told", async () => {
    const organisation = await anOrganisation("institute");
    const member = await aMember(organisation);
    const payload = news({ organisationId: organisation.id, userIds: [member.userId] });
    await tellPeople({ db: db(), now }, payload);
    expect(await countUnread(db(), member.userId)).toBe(1);
    await tellPeople({ db: db(), now }, news({}));
  });

  test("opening and reading are the reader's own", async () => {
    const member = await aMember(await anOrganisation("institute"));
    const other = await aMember(await anOrganisation("institute"));
    await tellPeople({ db: db(), now }, news({ userIds: [member.userId] }));
    await tellPeople({ db: db(), now }, news({ userIds: [member.userId] }));
    const { id } = await db().notification.findFirstOrThrow({ where: { userId: member.userId } });
    expect(await openNotice({ db: db(), now, userId: other.userId }, id)).toBeNull();
    expect(await openNotice({ db: db(), now, userId: member.userId }, id)).toBe("/organisation");
    expect(await countUnread(db(), member.userId)).toBe(1);
    await markAllRead({ db: db(), now: new Date(), userId: member.userId });
    expect(await countUnread(db(), member.userId)).toBe(0);
  });
});

describe("sending", () => {
  async function aMail() {
    const member = await aMember(await anOrganisation("institute"));
    await tellPeople({ db: db(), now }, news({ userIds: [member.userId] }));
    return db().mail.findFirstOrThrow({ where: { recipient: member.email } });
  }

  test("a mail leaves once, with the mail's own id", async () => {
    const mail = await aMail();
    const send = vi.fn<Mailer["send"]>(async () => {});
    const ctx = { db: db(), mailer: { send }, now: () => now };
    await sendMail(ctx, mail.id);
    await sendMail(ctx, mail.id);
    expect(send).toHaveBeenCalledTimes(1);
    expect(send.mock.calls[0]?.[0]).toMatchObject({ id: mail.id, recipient: mail.recipient });
    const after = await db().mail.findUniqueOrThrow({ where: { id: mail.id } });
    expect(after).toMatchObject({ attempts: 1, lastError: null, sentAt: now, text: "", html: "" });
  });

  test("a failure is kept beside the mail and thrown, so that the job comes again", async () => {
    const mail = await aMail();
    let broken = true;
    const mailer: Mailer = {
      send: async () => {
        if (broken) throw new Error("451 try later");
      },
    };
    const ctx = { db: db(), mailer, now: () => now };
    await expect(sendMail(ctx, mail.id)).rejects.toThrow("451");
    const failed = await db().mail.findUniqueOrThrow({ where: { id: mail.id } });
    expect(failed).toMatchObject({ attempts: 1, lastError: "451 try later", sentAt: null });
    broken = false;
    await sendMail(ctx, mail.id);
    const sent = await db().mail.findUniqueOrThrow({ where: { id: mail.id } });
    expect(sent).toMatchObject({ attempts: 2, lastError: null });
  });

  test("the worker runs the queue", async () => {
    const mail = await aMail();
    await runJobs();
    const sent = await db().mail.findUniqueOrThrow({ where: { id: mail.id } });
    expect(sent.sentAt).not.toBeNull();
  });
});
