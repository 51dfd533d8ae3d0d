import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "../..");

/** Rooms a deal is made in. */
const rooms = [
  "advisers",
  "assistance",
  "contracts",
  "conversations",
  "data-room",
  "deals",
  "declared",
  "delivery",
  "disputes",
  "documents",
  "law",
  "negotiation",
  "outcomes",
  "payments",
  "pilots",
  "reviews",
];

/** Exports of such files that are no commands: they write in the transaction of the one that calls them, or read. */
const within = new Set([
  "applyRefund",
  "endPayments",
  "endUnopened",
  "grantees",
  "hasBankAccount",
  "loadForPaying",
  "newStorageKey",
  "openDeal",
  "openNewPayment",
  "openPayment",
  "ownsTarget",
  "pilotForParty",
  "stripeOffer",
  "talkFor",
  "wakeClock",
  "writeDocument",
  "writeMessage",
]);

const writes =
  /\binTransaction\(|\.\$transaction\(|\bdb(\(\))?\.\w+\.(create|createMany|update|updateMany|upsert|delete|deleteMany)\(|\bdb(\(\))?\.\$executeRaw/;
const exported = /^export (?:async )?function (\w+)/gm;

function commands(): string[] {
  return rooms.flatMap((room) => {
    const folder = join(root, "app", room);
    const files = readdirSync(folder).filter((name) => name.endsWith(".server.ts"));
    return files.flatMap((name) => {
      const text = readFileSync(join(folder, name), "utf8");
      return writes.test(text) ? [...text.matchAll(exported)].map(([, found = ""]) => found) : [];
    });
  });
}

function diedIn(): Set<string> {
  const folder = join(root, "tests/integration/recovery");
  const texts = readdirSync(folder).map((name) => readFileSync(join(folder, name), "utf8"));
  return new Set([...texts.join("\n").matchAll(/\bcut\(\s*(\w+),/g)].map(([, name = ""]) => name));
}

test("the process dies in every command of the deal rooms", () => {
  const covered = diedIn();
  const known = commands();
  expect(known.filter((name) => !covered.has(name) && !within.has(name))).toEqual([]);
  expect([...within].filter((name) => !known.includes(name) || covered.has(name))).toEqual([]);
});
