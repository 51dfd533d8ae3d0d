import { describe, expect, test } from "vitest";
import { currentWords } from "#app/lexicon/current-words.server.ts";
import { lexiconLine, lexiconPage } from "#app/lexicon/queries.server.ts";
import { restoreGroup } from "#app/lexicon/restore-group.server.ts";
import { addGroup, changeGroup } from "#app/lexicon/save-group.server.ts";
import { type GroupForm, groupForms } from "#app/lexicon/schema.ts";
import { switchGroup } from "#app/lexicon/switch-group.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import type { Result } from "#app/platform/result.ts";
import { lexiconOf } from "#app/search/postgres/lexicon.server.ts";
import { wordsOf } from "#app/search/reading/folding.ts";
import { aMember, anOrganisation } from "#tests/factories/people.ts";

const words = (vi: string[], en: string[], version = 0): GroupForm => ({
  ...{ said: [], vi, en, version },
  codes: ["industry:C23"],
});

async function staff() {
  const actor = await aMember(await anOrganisation("operator"));
  return { db: db(), now: new Date(), actor };
}

function must<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.refusal));
  return result.value;
}

const inUse = async (id: string) =>
  (await currentWords(db())).groups.find((group) => group.id === id);

describe("the operator's words", () => {
  test("an added group is used at once, with who and when, in the audit record", async () => {
    const ctx = await staff();
    const id = must(await addGroup(ctx, words(["lò vôi"], ["lime kiln"])));
    expect(id).toBe("lime-kiln");
    expect(await inUse(id)).toMatchObject({ vi: ["lò vôi"], codes: ["industry:C23"] });
    const line = await lexiconLine(db(), id);
    expect(line).toMatchObject({ state: "added", version: 1 });
    expect(line?.changed?.at).toEqual(ctx.now);
    const entry = await db().auditEntry.findFirst({ where: { subjectId: id } });
    expect(entry).toMatchObject({ action: "synonym.add", userId: ctx.actor.userId });
    must(await restoreGroup(ctx, id, { version: 1 }));
    expect(await inUse(id)).toBeUndefined();
  });

  test("a group of the file is changed, switched off, on, and restored", async () => {
    const ctx = await staff();
    const before = await inUse("bee-keeping");
    must(await changeGroup(ctx, "bee-keeping", words(["nuôi ong", "ong mật"], ["beekeeping"])));
    expect((await inUse("bee-keeping"))?.vi).toEqual(["nuôi ong", "ong mật"]);
    must(await switchGroup(ctx, "bee-keeping", { version: 1, off: true }));
    expect(await inUse("bee-keeping")).toBeUndefined();
    must(await switchGroup(ctx, "bee-keeping", { version: 2, off: false }));
    must(await restoreGroup(ctx, "bee-keeping", { version: 3 }));
    expect(await inUse("bee-keeping")).toEqual(before);
  });

  test("a need of the file is changed and restored; its words may stand in other needs", async () => {
    const ctx = await staff();
    const before = await inUse("nuoc-ao");
    const other = { ...words(["xử lý đáy ao"], []), said: ["ao có váng"] };
    const id = must(await addGroup(ctx, other));
    expect(id).toBe("ao-co-vang");
    const entry = await db().auditEntry.findFirst({ where: { subjectId: id } });
    expect(entry).toMatchObject({ action: "need.add", subjectType: "need_group" });
    const taken = await changeGroup(ctx, "nuoc-ao", { ...other, said: ["Ao có váng"] });
    expect(taken).toMatchObject({
      ok: false,
      refusal: { fields: { said: "lexicon.phrase_taken" } },
    });
    must(await changeGroup(ctx, "nuoc-ao", { ...other, said: ["nước ao", "xử lý đáy ao"] }));
    expect((await inUse("nuoc-ao"))?.said).toEqual(["nước ao", "xử lý đáy ao"]);
    must(await restoreGroup(ctx, "nuoc-ao", { version: 1 }));
    expect(await inUse("nuoc-ao")).toEqual(before);
    must(await restoreGroup(ctx, id, { version: 1 }));
  });

  test("who read an older version is refused", async () => {
    const ctx = await staff();
    must(await changeGroup(ctx, "duck-farm", words(["trại vịt"], ["duck farm"])));
    const late = await changeGroup(ctx, "duck-farm", words(["nuôi vịt"], ["duck farm"]));
    expect(late).toMatchObject({ ok: false, refusal: { status: 409 } });
  });

  test("a phrase stays in one group, also when a group comes back into use", async () => {
    const ctx = await staff();
    const taken = await addGroup(ctx, words(["Quán Cà Phê"], ["coffee place"]));
    expect(taken).toMatchObject({
      ok: false,
      refusal: { fields: { vi: "lexicon.phrase_taken" }, params: { group: "cafe" } },
    });
    must(await switchGroup(ctx, "mushroom-farm", { version: 0, off: true }));
    must(await addGroup(ctx, words(["trại nấm"], ["fungus farm"])));
    const back = await switchGroup(ctx, "mushroom-farm", { version: 1, off: false });
    expect(back).toMatchObject({ ok: false, refusal: { key: "lexicon.phrase_taken" } });
  });

  test("two at once: one of them is told", async () => {
    const ctx = await staff();
    const both = await Promise.all([
      addGroup(ctx, words(["hầm ủ rượu"], ["wine cellar"])),
      addGroup(ctx, words(["hầm ủ rượu"], ["wine vault"])),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
  });

  test("others may not", async () => {
    const actor = await aMember(await anOrganisation("vendor"));
    const ctx = { db: db(), now: new Date(), actor };
    const refused = { ok: false, refusal: { status: 403 } };
    expect(await addGroup(ctx, words(["a b"], ["c d"]))).toMatchObject(refused);
    expect(await changeGroup(ctx, "cafe", words(["a b"], ["c d"]))).toMatchObject(refused);
    expect(await switchGroup(ctx, "cafe", { version: 0, off: true })).toMatchObject(refused);
    expect(await restoreGroup(ctx, "cafe", { version: 0 })).toMatchObject(refused);
  });

  test("a running process understands an edit within seconds, without a restart", async () => {
    const ctx = await staff();
    const asked = wordsOf("giàn phơi cá khô").map((word) => ({ ...word, capitals: false }));
    const codes = async () => (await lexiconOf(db())).find(asked).flatMap((found) => found.codes);
    expect(await codes()).not.toContain("industry:C23");
    must(await addGroup(ctx, words(["giàn phơi cá khô"], ["fish drying rack"])));
    await expect.poll(codes, { timeout: 20_000, interval: 200 }).toContain("industry:C23");
  });

  test("what has not changed is not read again", async () => {
    const first = await currentWords(db());
    expect(await currentWords(db(), first)).toBe(first);
  });

  test("the list is searched without marks, by phrase or code", async () => {
    const found = await lexiconPage(db(), { kind: "synonyms", words: "ca phe", state: null }, 1);
    expect(found.lines.map(({ id }) => id)).toContain("cafe");
    const hotels = { kind: "synonyms", words: "industry I55", state: null } as const;
    expect((await lexiconPage(db(), hotels, 1)).total).toBeGreaterThan(3);
    const pond = await lexiconPage(db(), { kind: "needs", words: "ao ban", state: null }, 1);
    expect(pond.lines.map(({ id }) => id)).toEqual(["nuoc-ao"]);
    expect(pond.kinds.needs).toBeGreaterThan(100);
  });
});

describe("the form", () => {
  const lists = { industry: [], scienceField: [], category: [] };
  const faults = (vi: string, en: string) => {
    const read = groupForms.synonyms.safeParse({ vi, en, version: "0", ...lists });
    return read.success ? [] : read.error.issues.map(({ path, message }) => [path[0], message]);
  };

  test("both languages, each phrase once, of a sensible length", () => {
    expect(faults("cà phê\nquán", "coffee")).toEqual([]);
    expect(faults("", "coffee")).toEqual([["vi", "lexicon.phrase_missing"]]);
    expect(faults("cà phê", "Cà phê")).toEqual([["en", "lexicon.phrase_twice"]]);
    expect(faults("!!", "coffee")).toEqual([["vi", "lexicon.phrase_wrong"]]);
    expect(faults("x".repeat(81), "coffee")[0]).toEqual(["vi", "lexicon.phrase_long"]);
  });

  test("unknown codes are refused", () => {
    const form = { vi: "a b", en: "c d", version: "0", ...lists, industry: ["Z99"] };
    expect(groupForms.synonyms.safeParse(form).success).toBe(false);
  });

  test("a need is said, and may be mended without English", () => {
    const form = { vi: "sấy", en: "", version: "0", ...lists };
    expect(groupForms.needs.safeParse({ ...form, said: "phơi" })).toMatchObject({
      data: { said: ["phơi"], vi: ["sấy"], en: [] },
    });
    expect(groupForms.needs.safeParse({ ...form, said: " " }).success).toBe(false);
  });
});
