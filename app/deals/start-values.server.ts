import { readCommitments, readKpis as readWantedKpis } from "#app/challenges/stored-figures.ts";
import { lastReadings } from "#app/pilots/queries.server.ts";
import { readKpis } from "#app/pilots/stored-pilot.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import type { StepName } from "./schema.ts";

/** What is known already of a step's answers, so that nobody types it again; null where nothing is. */
export async function knownAnswers(
  db: Tx,
  dealId: string,
  step: StepName,
): Promise<Record<string, unknown> | null> {
  if (step === "start_pilot") return plannedFigures(db, dealId);
  if (step === "report_result") return { kind: await nextResult(db, dealId) };
  return step === "conclude_pilot" ? readSoFar(db, dealId) : null;
}

/** The results come after six months, then after twelve. */
async function nextResult(db: Tx, dealId: string) {
  const first = await db.dealReport.count({
    where: { dealId, kind: "result_6_months", state: { in: ["declared", "attested"] } },
  });
  return first === 0 ? "result_6_months" : "result_12_months";
}

/** The figures of the challenge, each with the target its proposal committed to. */
async function plannedFigures(db: Tx, dealId: string) {
  const { challenge, proposal } = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { challenge: { select: { kpis: true } }, proposal: { select: { commitments: true } } },
  });
  const kpis = challenge ? readWantedKpis(challenge.kpis) : [];
  if (kpis.length === 0) return null;
  const committed = proposal ? readCommitments(proposal.commitments) : [];
  return {
    kpis: kpis.map(({ name, unit, baseline, target }) => ({
      name: name.vi,
      unit,
      baseline,
      target: committed.find((one) => one.name === name.vi)?.committed ?? target,
    })),
  };
}

/** The last reading of each figure of the pilot that runs. */
async function readSoFar(db: Tx, dealId: string) {
  const pilot = await db.pilot.findFirst({
    where: { dealId, concludedAt: null },
    orderBy: { createdAt: "desc" },
    select: { id: true, kpis: true },
  });
  if (!pilot) return null;
  const last = await lastReadings(db, pilot.id);
  if (last.size === 0) return null;
  return { measured: readKpis(pilot.kpis).map((_, at) => last.get(at) ?? null) };
}

/** What the accepted proposal asks for the whole, integer ₫; null where no proposal was accepted. */
export async function proposedPrice(db: Tx, dealId: string): Promise<number | null> {
  const { proposal } = await db.deal.findUniqueOrThrow({
    where: { id: dealId },
    select: { proposal: { select: { priceVnd: true } } },
  });
  return proposal?.priceVnd == null ? null : Number(proposal.priceVnd);
}
