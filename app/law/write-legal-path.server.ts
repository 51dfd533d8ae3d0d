import { contentHash } from "#app/deals/content-hash.server.ts";
import type { Actor } from "#app/organisations/model.ts";
import type { Prisma, Tx } from "#app/platform/db/client.server.ts";
import { leadsTo, type PathAnswers, type PathOutcome } from "./model.ts";
import { ruleSetAt } from "./queries.server.ts";
import { decidePath } from "./rules.ts";

interface Written {
  readonly dealId: string;
  readonly answers: PathAnswers;
  readonly actor: Actor;
  readonly now: Date;
}

/** Decides a deal's answers by the law of the moment and keeps answers, outcome and law together. */
export async function writeLegalPath(tx: Tx, input: Written): Promise<PathOutcome> {
  const { dealId, answers, actor, now } = input;
  const set = await ruleSetAt(tx, now);
  const outcome = decidePath(answers, set);
  const row = {
    answers: { ...answers, entries: [...answers.entries] },
    outcome: outcome as unknown as Prisma.InputJsonObject,
    needsCertificate: leadsTo(outcome, "register") || leadsTo(outcome, "permit"),
    prohibited: leadsTo(outcome, "prohibit"),
    rules: set as unknown as Prisma.InputJsonObject,
    rulesHash: contentHash(set),
    rulesAsOf: new Date(`${set.asOf}T00:00:00Z`),
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

/** The parts of the answers that the deal's own columns keep, for lists and statistics. */
export function dealColumns(answers: PathAnswers) {
  const { crossBorder, stateCapital, restrictedTechnology, protectedIp, relatedParties } = answers;
  return { crossBorder, stateCapital, restrictedTechnology, protectedIp, relatedParties };
}
