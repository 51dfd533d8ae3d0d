import { contentHash } from "#app/deals/content-hash.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { asJson } from "#app/platform/stored-json.ts";
import type { PathAnswers, PathOutcome } from "./model.ts";
import { formOf, legalPathOf, ruleSetAt } from "./queries.server.ts";
import { decidePath, pathFacts } from "./rules.ts";
import { readAnswers } from "./stored-path.ts";
import { tellOfValuation } from "./tell-of-valuation.server.ts";

interface Written {
  readonly dealId: string;
  readonly answers: PathAnswers;
  readonly actor: Actor;
  readonly now: Date;
}

/** Decides a deal's answers by the law of the moment and keeps answers, outcome and law together. */
export async function writeLegalPath(tx: Tx, input: Written): Promise<PathOutcome> {
  const { dealId, answers, actor, now } = input;
  const { outcome, columns } = await decided(tx, dealId, answers, now);
  const row = {
    answers: { ...answers, entries: [...answers.entries] },
    ...columns,
    answeredById: actor.kind === "user" ? actor.userId : null,
    answeredAt: now,
  };
  await tx.dealLegalPath.upsert({
    where: { dealId },
    create: { dealId, ...row },
    update: row,
  });
  return outcome;
}

/**
 * Decides the answers anew where the law or the deal's form may have changed since they were given; what
 * was frozen with a confirmed contract stays.
 */
export async function redecideLegalPath(tx: Tx, dealId: string, now: Date): Promise<void> {
  const kept = await legalPathOf(tx, dealId);
  if (!kept || kept.frozenAt) return;
  const answers = readAnswers(kept.answers);
  const { columns } = await decided(tx, dealId, answers, now);
  await tx.dealLegalPath.update({ where: { dealId }, data: columns });
}

async function decided(tx: Tx, dealId: string, answers: PathAnswers, now: Date) {
  const set = await ruleSetAt(tx, now);
  const outcome = decidePath(answers, set, await formOf(tx, dealId));
  const { needsCertificate, needsValuation, prohibited } = pathFacts(outcome);
  if (needsValuation) await tellOfValuation(tx, dealId, now);
  const columns = {
    outcome: asJson(outcome),
    needsCertificate,
    prohibited,
    rules: asJson(set),
    rulesHash: contentHash(set),
    rulesAsOf: new Date(`${set.asOf}T00:00:00Z`),
  };
  return { outcome, columns };
}

/** The parts of the answers that the deal's own columns keep, for lists and statistics. */
export function dealColumns(answers: PathAnswers) {
  const { crossBorder, stateCapital, restrictedTechnology, protectedIp, relatedParties } = answers;
  return { crossBorder, stateCapital, restrictedTechnology, protectedIp, relatedParties };
}
