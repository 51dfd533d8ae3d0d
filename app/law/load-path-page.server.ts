import { availableTransitions } from "#app/deals/available.ts";
import type { OpenedDeal } from "#app/deals/open-deal.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { answerable } from "./answer-legal-path.server.ts";
import { leadsTo, SUBSCRIPTION } from "./model.ts";
import type { PathPage } from "./page-model.ts";
import { formOf, legalPathOf, ruleSetAt } from "./queries.server.ts";
import { decidePath } from "./rules.ts";
import { readAnswers, readOutcome, readRuleSet } from "./stored-path.ts";

const DAY = 86_400_000;

function lastWithdrawn({ registrations: [last] }: OpenedDeal["details"]) {
  if (!last?.withdrawnAt) return null;
  return { number: last.number, at: last.withdrawnAt, reason: last.withdrawalReason ?? "" };
}

function mayRecord(...[facts, who, now]: Parameters<typeof availableTransitions>): boolean {
  return availableTransitions(facts, who, now).some(
    ({ name, blockedBy }) => name === "record_registration" && blockedBy === null,
  );
}

/**
 * A deal's legal path for its parties and the operator. Until the contract is confirmed the answers are
 * read by today's law; from then on by the rules they were frozen with.
 */
export async function loadPathPage(db: Tx, now: Date, opened: OpenedDeal): Promise<PathPage> {
  const { loaded, details, who } = opened;
  const { deal, facts } = loaded;
  const kept = await legalPathOf(db, deal.id);
  const answers = kept && readAnswers(kept.answers);
  const frozen = kept?.frozenAt ?? null;
  const set = frozen && kept ? readRuleSet(kept.rules) : await ruleSetAt(db, now);
  const form = await formOf(db, deal.id);
  const outcome =
    frozen && kept ? readOutcome(kept.outcome) : answers && decidePath(answers, set, form);
  const registers = outcome !== null && leadsTo(outcome, "register");
  const due = details.registrationDueAt;
  return {
    dealId: deal.id,
    version: facts.version,
    writesContract: facts.state === "agreed",
    editable: answerable.includes(facts.state),
    answers,
    findings: (outcome?.findings ?? []).map((finding) => ({
      ...finding,
      because: set.rules.filter(({ key }) => finding.rules.includes(key)),
    })),
    subscription: form === SUBSCRIPTION,
    lists: set.lists,
    asOf: set.asOf,
    frozenAt: frozen,
    registerWithinDays: outcome?.registerWithinDays ?? 90,
    registration:
      due && frozen && (facts.state !== "terminated" || details.registeredAt)
        ? {
            dueAt: due,
            daysLeft: Math.ceil((due.getTime() - now.getTime()) / DAY),
            filedAt: kept?.filedAt ?? null,
            number: details.registrationNumber,
            registeredAt: details.registeredAt,
            withdrawn: lastWithdrawn(details),
            mayRecord: mayRecord(facts, who, now),
          }
        : null,
    dossier:
      registers && frozen && kept
        ? { requestedAt: kept.dossierRequestedAt, documentId: kept.dossierDocumentId }
        : null,
  };
}
