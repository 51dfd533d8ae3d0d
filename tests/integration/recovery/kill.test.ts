import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";
import { runJobs } from "#tests/setup/jobs.ts";

let writer: UserActor;
let operator: UserActor;

beforeAll(async () => {
  writer = await aMember(await anOrganisation("institute"));
  operator = await aMember(await anOrganisation("operator"), ["member"]);
});

async function aListingInReview(): Promise<string> {
  const { id } = await db().listing.create({
    data: {
      id: newId(),
      organisationId: writer.organisationId,
      createdById: writer.userId,
      kind: "technology",
      state: "in_review",
      titleVi: "Máy ép viên mùn cưa cho làng nghề",
      summaryVi: "Ép 120 kg mỗi giờ từ mùn cưa ẩm 15%.",
      industries: ["C16"],
    },
  });
  return id;
}

/** Publishes in a process of its own that is killed; answers with the signal that ended it. */
async function publishAndDie(moment: "before" | "after", listingId: string): Promise<string> {
  const script = join(import.meta.dirname, "publish-and-die.ts");
  const { version } = await db().listing.findUniqueOrThrow({ where: { id: listingId } });
  const args = [script, moment, listingId, `${version}`, operator.userId, operator.organisationId];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "pipe"] });
  let said = "";
  child.stderr.on("data", (text) => {
    said += text;
  });
  const [, signal] = await once(child, "exit");
  return signal ?? said;
}

/** What came of a publication, after every job that was left has run. */
async function tracesOf(listingId: string) {
  await runJobs();
  const { state } = await db().listing.findUniqueOrThrow({ where: { id: listingId } });
  return {
    state,
    found: await db().searchDocument.count({ where: { id: listingId, removed: false } }),
    told: await db().notification.count({
      where: { userId: writer.userId, href: { contains: listingId } },
    }),
    recorded: await db().auditEntry.count({ where: { subjectId: listingId } }),
  };
}

test("killed between the change and its jobs: they are done by whoever works next", async () => {
  const listingId = await aListingInReview();
  expect(await publishAndDie("after", listingId)).toBe("SIGKILL");
  expect(await db().searchDocument.count({ where: { id: listingId } })).toBe(0);
  expect(await tracesOf(listingId)).toEqual({ state: "published", found: 1, told: 1, recorded: 1 });
});

test("killed before the commit: nothing happened, and the same step can be taken again", async () => {
  const listingId = await aListingInReview();
  expect(await publishAndDie("before", listingId)).toBe("SIGKILL");
  expect(await tracesOf(listingId)).toEqual({ state: "in_review", found: 0, told: 0, recorded: 0 });
  expect(await publishAndDie("after", listingId)).toBe("SIGKILL");
  expect(await tracesOf(listingId)).toEqual({ state: "published", found: 1, told: 1, recorded: 1 });
});
