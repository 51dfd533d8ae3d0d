import { beforeAll, expect, test } from "vitest";
import { type DealState, dealStates } from "#app/deals/model.ts";
import { type Db, db, type Tx } from "#app/platform/db/client.server.ts";
import { aWholeDeal, type Person, people, type WholeDeal } from "./a-whole-deal.ts";
import { acts, type Ctx } from "./acts.ts";
import { actsOfOne } from "./acts-of-one.ts";

const talks = "in_discussion evaluating piloting negotiating agreed";
const anyone = "buyer buyer_member seller seller_member helper operator operator_manager";
const ownPeople = "buyer buyer_member seller seller_member";
const sides = `${ownPeople} helper`;
const operator = "operator operator_manager";

/**
 * Typed by hand from the domain, not from the code: act | states it is possible in (* all) | who may |
 * who is told 403. Everybody else is told 404; in other states it is 409.
 */
const expected = `
commentOnTerm           | negotiating agreed                                  | ${sides}                   | ${operator}
answerLegalPath         | ${talks}                                            | ${anyone}                  |
chooseNdaKind           | ${talks}                                            | seller seller_member       | buyer buyer_member helper ${operator}
saveContract            | agreed                                              | ${anyone}                  |
answerGuide             | agreed                                              | ${anyone}                  |
chooseModel             | agreed                                              | ${anyone}                  |
writeVersion            | agreed                                              | ${anyone}                  |
addVersion              | agreed                                              | ${anyone}                  |
addSignedFile           | agreed signed in_delivery delivered commercialised  | ${ownPeople} ${operator}      | helper
beginRemoteSigning      | agreed signed in_delivery delivered commercialised  | buyer seller               | buyer_member seller_member helper ${operator}
fetchRemoteSigning      | *                                                   | buyer buyer_member         | helper
requestDossier          | *                                                   | ${anyone}                  |
recordFiling            | *                                                   | ${anyone}                  |
sendMessage             | *                                                   | ${anyone}                  |
startThread             | *                                                   | ${anyone}                  |
beginUpload             | *                                                   | ${anyone}                  |
makeFolder              | *                                                   | ${anyone}                  |
setRights               | *                                                   | seller seller_member       |
askQuestion             | *                                                   | ${anyone} valuer           |
answerQuestion          | *                                                   | seller seller_member       |
removeFile              | *                                                   | seller seller_member       |
callAdviser             | requested ${talks} signed in_delivery delivered commercialised | buyer seller    | buyer_member seller_member helper
recordValuation         | *                                                   | valuer                     |
shareValuation          | *                                                   | buyer seller               | buyer_member seller_member helper
endAdviser              | *                                                   | buyer seller               | buyer_member seller_member helper
makePilotKey            | *                                                   | ${sides}                   | ${operator}
revokePilotKey          | *                                                   | ${sides}                   | ${operator}
recordByHand            | piloting                                            | ${sides}                   | ${operator}
agreeToShow             | *                                                   | ${ownPeople}               | helper ${operator}
stateCase               | *                                                   | ${anyone}                  |
raiseClaim              | delivered commercialised                            | buyer buyer_member         | helper seller seller_member ${operator}
answerClaim             | *                                                   | seller seller_member       | helper buyer buyer_member ${operator}
takeUpAgain             | delivered commercialised                            | buyer buyer_member         | helper seller seller_member ${operator}
writeReview             | delivered commercialised closed terminated          | ${ownPeople}               | helper
replyToReview           | *                                                   | buyer buyer_member         | helper
replicateDeal           | delivered commercialised closed                     | buyer buyer_member helper  | seller seller_member
linkReplication         | in_discussion evaluating piloting negotiating agreed signed in_delivery delivered commercialised closed declined withdrawn expired terminated | seller seller_member | buyer buyer_member helper
draftChecklist          | *                                                   | seller seller_member       | helper buyer buyer_member ${operator}
proposeLine             | *                                                   | buyer buyer_member helper  | seller seller_member ${operator}
saveChecklist           | *                                                   | seller seller_member       | helper buyer buyer_member ${operator}
judgeItems              | *                                                   | buyer                      | buyer_member helper seller seller_member ${operator}
answerDefect            | *                                                   | seller seller_member       | helper buyer buyer_member ${operator}
startBankTransfer       | in_delivery                                         | buyer                      | buyer_member helper seller seller_member ${operator}
submitTransferEvidence  | *                                                   | buyer                      | buyer_member helper seller seller_member ${operator}
cancelPayment           | *                                                   | buyer                      | buyer_member helper seller seller_member ${operator}
confirmTransfer         | in_delivery                                         | seller ${operator}         | buyer buyer_member helper seller_member
deliverMilestone        | in_delivery                                         | seller seller_member       | helper buyer buyer_member ${operator}
acceptMilestone         | in_delivery                                         | buyer                      | buyer_member helper seller seller_member ${operator}
requestMilestoneChanges | in_delivery                                         | buyer                      | buyer_member helper seller seller_member ${operator}
approveRelease          | *                                                   | ${operator}                | ${sides}
refundPayment           | *                                                   | ${operator}                | ${sides}
`
  .trim()
  .split("\n")
  .map((line) => line.split("|").map((cell) => cell.trim()))
  .map(([act = "", states = "", may = "", forbidden = ""]) => ({
    act,
    states: states === "*" ? [...dealStates] : (states.split(" ") as DealState[]),
    may: may.split(" ") as Person[],
    forbidden: forbidden.split(" ") as Person[],
  }));

class Back extends Error {}

let whole: WholeDeal;

beforeAll(async () => {
  whole = await aWholeDeal();
});

/** What an act comes to, for a person, in a state; whatever it wrote is taken back. */
async function outcome(act: string, person: Person, state: DealState): Promise<string> {
  const alone = actsOfOne[act];
  const { given, run } = acts[act] ?? {
    run: (ctx: Ctx) => alone?.(ctx) ?? Promise.reject(new Error(act)),
  };
  let told = "";
  await db()
    .$transaction(async (tx) => {
      const { dealId } = whole.ids;
      await tx.deal.update({ where: { id: dealId }, data: { state } });
      await given?.(tx, whole.ids);
      const result = await run(
        { db: inside(tx), now: whole.story.now, actor: whole.actors[person] },
        whole.ids,
      );
      told = result.ok ? "done" : String(result.refusal.status);
      if (told === "422") throw new Error(`${act}: ${JSON.stringify(result)}`);
      throw new Back();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Back)) throw error;
    });
  return told;
}

/** A database whose transactions are part of the one at hand. */
function inside(tx: Tx): Db {
  return new Proxy(tx, {
    get: (target, name) =>
      name === "$transaction" ? (work: (tx: Tx) => unknown) => work(tx) : Reflect.get(target, name),
  }) as Db;
}

/** For one's own organisation: act | who may. Everybody else is told 403. */
const ofOne = [
  ["grantAssistance", "buyer seller operator_manager city outsider"],
  ["revokeAssistance", "buyer seller operator_manager city outsider"],
  ["declareDeal", `${sides} outsider`],
] as const;

test.each(ofOne)("%s", async (act, may) => {
  const done: string[] = [];
  for (const person of people) {
    const got = await outcome(act, person, "in_delivery");
    if (got === "done") done.push(person);
    else expect([person, got]).toEqual([person, "403"]);
  }
  expect(done.sort()).toEqual(may.split(" ").sort());
});

test("the table by hand names every act", () => {
  expect(expected.map(({ act }) => act).sort()).toEqual(Object.keys(acts).sort());
});

test.each(expected)("$act", async ({ act, states, may, forbidden }) => {
  const wrong: string[] = [];
  const check = async (person: Person, state: DealState, want: string) => {
    const got = await outcome(act, person, state);
    if (got !== want) wrong.push(`${person} in ${state}: ${got}, expected ${want}`);
  };
  const [state = "requested"] = states.toReversed();
  for (const person of people) {
    const refused = forbidden.includes(person) ? "403" : "404";
    await check(person, state, may.includes(person) ? "done" : refused);
  }
  const [someone = "buyer"] = may;
  for (const one of dealStates) {
    if (one === state) continue;
    await check(someone, one, states.includes(one) ? "done" : "409");
  }
  // Outsiders learn nothing from the state either.
  await check("outsider", states.length === dealStates.length ? "closed" : "requested", "404");
  expect(wrong).toEqual([]);
});
