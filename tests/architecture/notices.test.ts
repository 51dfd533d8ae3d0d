import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { currentPipeline } from "#app/deals/pipeline.ts";
import en from "#app/i18n/messages/en/notifications.json" with { type: "json" };
import vi from "#app/i18n/messages/vi/notifications.json" with { type: "json" };
import { noticeTable, privateGroups } from "#app/notifications/notice-table.ts";

/** Code, notice table and words belong together: whoever tells of something new adds its row and its words. */
const root = join(import.meta.dirname, "../..");

function sources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return entry.name === "generated" ? [] : sources(path);
    return /(?<!\.test)\.ts$/.test(entry.name) ? [path] : [];
  });
}

type Texts = { [key: string]: Texts | string };

/** Dotted event name -> its texts. */
function events(tree: Texts, prefix = ""): [string, Texts][] {
  if (typeof tree.title === "string" || typeof tree.title_other === "string")
    return [[prefix, tree]];
  return Object.entries(tree).flatMap(([key, below]) =>
    typeof below === "string" ? [] : events(below, prefix ? `${prefix}.${key}` : key),
  );
}

const rows = new Set(Object.keys(noticeTable));
const texts = {
  vi: new Map(events(vi.events as Texts)),
  en: new Map(events(en.events as Texts)),
};

/** Events named where something is told; those of payments without their room's name. */
function namedInCode(): [string, string][] {
  const telling = /notifications\.tell|tellParties|tellOperator|tellReaders|tellRoom|noticeOf/;
  return sources("app").flatMap((path) => {
    const text = readFileSync(join(root, path), "utf8");
    if (!telling.test(text) || path.startsWith("app/notifications/")) return [];
    const found = [
      ...text.matchAll(/\bevent:\s*"([a-z_.]+)"/g),
      ...text.matchAll(/\bevent:[^,"\n]*\?\s*"([a-z_.]+)"/g),
      ...text.matchAll(/\bevent:[^,\n]*:\s*"([a-z_.]+)",/g),
      ...text.matchAll(/noticeOf\(\s*"([a-z_]+)"/g),
    ].map((match) => match[1] ?? "");
    const room = path.startsWith("app/payments/") ? "payments." : "";
    return found.map((event): [string, string] => [path, `${room}${event}`]);
  });
}

const named = namedInCode();

test("the code that tells is found", () => {
  expect(named.length).toBeGreaterThan(30);
});

test("every event told of has its row in app/notifications/notice-table.ts", () => {
  const without = named.filter(([, event]) => !rows.has(event));
  expect(without.map(([path, event]) => `${event} (${path})`)).toEqual([]);
});

test("every step of a deal has its row", () => {
  const names = currentPipeline.transitions.map(({ name }) => `deals.${name}`);
  expect(names.filter((name) => texts.vi.has(name) && !rows.has(name))).toEqual([]);
  expect(names.length).toBeGreaterThan(10);
});

describe.each(["vi", "en"] as const)("words in %s", (locale) => {
  const known = texts[locale];

  test("every row has a title and a text, every event with words has a row", () => {
    const has = (event: string, part: string) => {
      const of = known.get(event);
      return of?.[part] !== undefined || of?.[`${part}_other`] !== undefined;
    };
    expect([...rows].filter((row) => !has(row, "title") || !has(row, "text"))).toEqual([]);
    const loose = [...known.keys()].filter((event) => event !== "fallback" && !rows.has(event));
    expect(loose, "add a row to app/notifications/notice-table.ts").toEqual([]);
  });

  test("mails about deals say nothing confidential", () => {
    const harmless = new Set([
      ...[
        "code",
        "deal",
        "partner",
        "title",
        "seller",
        "buyer",
        "party",
        "position",
        "organisation",
      ],
      ...["days", "count", "number"],
    ]);
    const spoken = [...known].filter(([event]) => {
      const row = noticeTable[event as keyof typeof noticeTable];
      return row && (privateGroups.includes(row.group) || event.startsWith("payments."));
    });
    const said = spoken.flatMap(([event, of]) => {
      const parts = Object.entries(of).filter(([part]) => isMailed(part, of));
      return parts.flatMap(([part, text]) =>
        [...String(text).matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => [event, part, name ?? ""]),
      );
    });
    expect(said.filter(([, , name]) => !harmless.has(name ?? ""))).toEqual([]);
    expect(said.length).toBeGreaterThan(30);
  });
});

/** Mails fall back to the notice's own words. */
function isMailed(part: string, of: Texts): boolean {
  const [name = ""] = part.split("_");
  if (name === "mailSubject" || name === "mailText") return true;
  if (name === "title") return of.mailSubject === undefined;
  return name === "text" && of.mailText === undefined;
}
