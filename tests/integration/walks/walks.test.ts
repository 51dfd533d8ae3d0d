import fc from "fast-check";
import { afterAll, expect, test } from "vitest";
import type { DealState } from "#app/deals/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aCast, aDealIn } from "../deals/deal-story.ts";
import { behindDoors, hideSecret, secret, secretName } from "./doors.ts";
import { type Move, moves } from "./moves.ts";
import { keepsPromises } from "./promises.ts";

const seed = 20_261_122;
const taken = new Map<string, number>();

/** Mostly a move of the deal's state; once in a while any. */
function chosen(state: DealState, pick: number): [string, Move] {
  const all = Object.entries(moves);
  const likely = all.flatMap(([name, one]) =>
    one.in.filter((where) => where === state).map(() => [name, one.move] as [string, Move]),
  );
  if (likely.length > 0 && pick % 6 !== 0) return likely[pick % likely.length] ?? ["", none];
  const [name, { move }] = all[pick % all.length] ?? ["", { move: none }];
  return [name, move];
}
const none: Move = async () => ({ ok: false, refusal: { status: 404, key: "" } });

const chance = fc.record({
  pick: fc.nat(100_000),
  seller: fc.boolean(),
  n: fc.nat(1_000),
  /** Two press at the same moment, the second perhaps something else. */
  race: fc.integer({ min: 0, max: 4 }),
  other: fc.nat(100_000),
});
type Chance = typeof chance extends fc.Arbitrary<infer C> ? C : never;

async function walk(from: DealState, steps: readonly Chance[]): Promise<void> {
  const cast = await aCast();
  const fileId = await hideSecret(cast);
  const story = await aDealIn(from, cast);
  let path: string = from;
  for (const [index, one] of steps.entries()) {
    story.later(3);
    const { state } = await story.deal();
    const [name, move] = chosen(state, one.pick);
    const before = await db().dealTransition.count({ where: { dealId: story.dealId } });
    const rivals = [move(story, one)];
    if (one.race === 0) rivals.push(move(story, one));
    if (one.race === 1)
      rivals.push(chosen(state, one.other)[1](story, { ...one, seller: !one.seller }));
    const results = await Promise.all(rivals);
    path = `${path} > ${name}${rivals.length > 1 ? " (race)" : ""}`;
    if (results.some(({ ok }) => ok)) taken.set(name, (taken.get(name) ?? 0) + 1);
    const rows = await db().dealTransition.findMany({
      where: { dealId: story.dealId, seq: { gt: before } },
    });
    const moved = rows.filter((row) => row.from !== row.to);
    if (one.race === 0) {
      // Of two who press the same, one wins; a form sent twice is done once.
      expect(rows.length, path).toBeLessThanOrEqual(1);
      expect(moved.length, path).toBeLessThanOrEqual(1);
    }
    await keepsPromises(story.dealId, path, from !== "delivered");
    if (index % 10 === 9 || index === steps.length - 1) await annexIsShut(story, fileId, path);
  }
}

async function annexIsShut(
  story: Awaited<ReturnType<typeof aDealIn>>,
  fileId: string,
  path: string,
): Promise<void> {
  const nda = await db().dealNda.findUnique({ where: { dealId: story.dealId } });
  const doors = await behindDoors(story, fileId);
  const telling = (what: string) =>
    Object.keys(doors).filter((door) => doors[door]?.includes(what));
  const open = nda?.confirmedAt != null;
  expect(telling(secret), path).toEqual(open ? ["the annex itself", "the file's address"] : []);
  expect(telling(secretName), path).toEqual(open ? ["the listing's page"] : []);
}

const steps = (length: number) => fc.array(chance, { minLength: length, maxLength: length });
const check = (from: DealState, length: number, numRuns: number) =>
  fc.assert(
    fc.asyncProperty(steps(length), (list) => walk(from, list)),
    { numRuns, seed, endOnFailure: true },
  );

test("from a request on", () => check("requested", 30, 2));
test("from agreed terms on", () => check("agreed", 24, 1));
test("from delivery on, where the money is", () => check("in_delivery", 40, 3));
test("from the acceptance on", () => check("delivered", 14, 2));

afterAll(() => {
  // Otherwise the promises were hardly tried. Who wins a race is not ours to say: a little is left open.
  const way =
    "accept_request sign_nda offer accept_offer write value confirm_contract clock pay confirm deliver accept release report_use attest_report";
  const never = way.split(" ").filter((name) => !taken.has(name));
  expect(never.length, `${never}, ${JSON.stringify([...taken])}`).toBeLessThanOrEqual(2);
});
