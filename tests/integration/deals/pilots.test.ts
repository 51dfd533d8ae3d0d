import { describe, expect, test } from "vitest";
import { agreeToShow, makePilotKey, revokePilotKey } from "#app/pilots/change-pilot.server.ts";
import { loadPilotPage } from "#app/pilots/load-pilot-page.server.ts";
import { publicPilotsOf, readingsOf } from "#app/pilots/queries.server.ts";
import { receiveReadings } from "#app/pilots/receive-readings.server.ts";
import { recordByHand, recordFromFile } from "#app/pilots/record-by-hand.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aDealIn, pilotPlan, type Story } from "./deal-story.ts";

/** A pilot under way in its second week. */
async function aPilot() {
  const story = await aDealIn("piloting");
  story.now = new Date("2026-03-12T03:00:00Z");
  const pilot = await db().pilot.findFirstOrThrow({ where: { dealId: story.dealId } });
  return { story, pilotId: pilot.id };
}

const bytes = (text: string) => new TextEncoder().encode(text);
const day = { measuredOn: "2026-03-09", value0: "6,5", value1: "", value2: "2,9" };

describe("readings", () => {
  test("by hand: what was typed is kept, empty figures are not", async () => {
    const { story, pilotId } = await aPilot();
    const done = await recordByHand(story.ctx(story.cast.buyer), story.dealId, day);
    expect(done).toMatchObject({ ok: true, value: { kept: 2, known: 0 } });
    expect(await readingsOf(db(), pilotId)).toMatchObject([
      { kpi: 0, measuredOn: "2026-03-09", value: 6.5, source: "hand" },
      { kpi: 2, measuredOn: "2026-03-09", value: 2.9 },
    ]);
    const again = await recordByHand(story.ctx(story.cast.seller), story.dealId, day);
    expect(again).toMatchObject({ ok: true, value: { kept: 0, known: 2 } });
    const other = { ...day, value0: "7" };
    expect(await recordByHand(story.ctx(story.cast.buyer), story.dealId, other)).toMatchObject({
      refusal: { key: "pilots.day_taken" },
    });
  });

  test("faults stand beside their field", async () => {
    const { story } = await aPilot();
    const fields = async (values: Record<string, string>) => {
      const result = await recordByHand(story.ctx(story.cast.buyer), story.dealId, values);
      return result.ok ? null : result.refusal.fields;
    };
    expect(await fields({ ...day, value1: "nhiều" })).toEqual({ value1: "pilots.value_wrong" });
    expect(await fields({ ...day, measuredOn: "2026-03-20" })).toHaveProperty("measuredOn");
    expect(await fields({ measuredOn: "2026-03-09" })).toHaveProperty("value0");
    expect(await fields({ ...day, measuredOn: "2026-02-31", value1: "nhiều" })).toEqual({
      measuredOn: "form.day",
      value1: "pilots.value_wrong",
    });
  });

  test("from a file: all or none", async () => {
    const { story, pilotId } = await aPilot();
    const wrong = await recordFromFile(
      story.ctx(story.cast.buyer),
      story.dealId,
      bytes("date,kpi,value\n2026-03-09,1,6.5\n2026-03-10,9,6\n"),
    );
    expect(wrong.faults).toMatchObject([{ line: 3, key: "pilots.no_such_figure" }]);
    expect(await readingsOf(db(), pilotId)).toEqual([]);
    const right = await recordFromFile(
      story.ctx(story.cast.buyer),
      story.dealId,
      bytes("date,kpi,value\n2026-03-09,1,6.5\n2026-03-10,Lát vỡ,11\n"),
    );
    expect(right.done).toMatchObject({ ok: true, value: { kept: 2 } });
  });

  test("nobody but the parties, and only while the pilot is under way", async () => {
    const { story } = await aPilot();
    const status = async (actor: Story["cast"]["buyer"]) => {
      const result = await recordByHand(story.ctx(actor), story.dealId, day);
      return result.ok ? 200 : result.refusal.status;
    };
    expect(await status(story.cast.outsider)).toBe(404);
    expect(await status(story.cast.city)).toBe(404);
    expect(await status(story.cast.operator)).toBe(403);
    const later = await aDealIn("negotiating");
    later.now = story.now;
    const none = await recordByHand(later.ctx(later.cast.buyer), later.dealId, day);
    expect(none.ok).toBe(false);
    const page = await loadPilotPage(
      { db: db(), now: story.now, actor: story.cast.city },
      story.dealId,
    );
    expect(page.ok).toBe(false);
  });
});

describe("readings sent by a program", () => {
  const body = (value: number, externalId = "m-1") => ({
    readings: [{ externalId, figure: 1, measuredOn: "2026-03-09", value }],
  });

  test("with the pilot's key; the same id again is kept once, with another value refused", async () => {
    const { story, pilotId } = await aPilot();
    const made = await makePilotKey(story.ctx(story.cast.seller), story.dealId);
    const token = made.ok ? made.value.token : "";
    const send = (sent: unknown, key: string | null = token) =>
      receiveReadings({ db: db(), now: story.now }, { pilotId, token: key, body: sent });
    expect(await send(body(6.5))).toMatchObject({ ok: true, value: { kept: 1, known: 0 } });
    expect(await send(body(6.5))).toMatchObject({ ok: true, value: { kept: 0, known: 1 } });
    expect(await send(body(6))).toMatchObject({ refusal: { status: 422 } });
    expect(await send({ readings: [] })).toMatchObject({ refusal: { key: "pilots.body_wrong" } });
    expect(await send(body(6.5), "nc_pilot_x")).toMatchObject({
      refusal: { key: "pilots.key_wrong" },
    });
    await revokePilotKey(story.ctx(story.cast.buyer), story.dealId);
    expect(await send(body(6.5))).toMatchObject({ refusal: { key: "pilots.key_wrong" } });
  });

  test("a key opens its own pilot only", async () => {
    const one = await aPilot();
    const other = await aPilot();
    const made = await makePilotKey(one.story.ctx(one.story.cast.seller), one.story.dealId);
    await makePilotKey(other.story.ctx(other.story.cast.seller), other.story.dealId);
    const token = made.ok ? made.value.token : "";
    const sent = { pilotId: other.pilotId, token, body: body(6.5) };
    expect(await receiveReadings({ db: db(), now: one.story.now }, sent)).toMatchObject({
      refusal: { key: "pilots.key_wrong" },
    });
  });

  test("no more than an hour's share", async () => {
    const { story, pilotId } = await aPilot();
    const made = await makePilotKey(story.ctx(story.cast.seller), story.dealId);
    const token = made.ok ? made.value.token : "";
    await db().rateLimit.create({
      data: {
        id: pilotId,
        key: `pilot-readings:${pilotId}`,
        count: 120,
        lastRequest: BigInt(story.now.getTime()),
      },
    });
    const sent = { pilotId, token, body: body(6.5) };
    expect(await receiveReadings({ db: db(), now: story.now }, sent)).toMatchObject({
      refusal: { status: 429 },
    });
  });
});

describe("the public summary", () => {
  test("stands on the listing's page only while both agree, and names no buyer", async () => {
    const story = await aDealIn("negotiating");
    const concluded = await db().pilot.count({
      where: { dealId: story.dealId, concludedAt: { not: null } },
    });
    expect(concluded).toBe(1);
    const shown = () => publicPilotsOf(db(), story.cast.listingId);
    const agree = (actor: Story["cast"]["buyer"], agrees: boolean) =>
      agreeToShow(story.ctx(actor), story.dealId, agrees);
    expect(await agree(story.cast.buyer, true)).toMatchObject({ value: { shown: false } });
    expect(await shown()).toEqual([]);
    expect(await agree(story.cast.seller, true)).toMatchObject({ value: { shown: true } });
    const [summary] = await shown();
    expect(summary?.site).toBe(pilotPlan.site);
    expect(JSON.stringify(summary)).not.toContain(story.cast.enterprise.name);
    await agree(story.cast.buyer, false);
    expect(await shown()).toEqual([]);
  });
});
