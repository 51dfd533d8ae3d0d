import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import type { TypedContent } from "#app/platform/typed-section.ts";
import { withKnownWard } from "#app/taxonomy/places.server.ts";
import { challengeColumnsOf } from "./content-columns.ts";
import type { MemberCtx } from "./create-challenge.server.ts";
import { writeRight } from "./policy.ts";
import { challengeForWriting } from "./queries.server.ts";
import { changedMeanwhile, isEditable, type Section } from "./rules.ts";
import { applySection } from "./section-form.ts";

/** Keeps one section of a problem's draft. */
export async function saveSection(
  ctx: MemberCtx,
  input: { challengeId: string; section: Section; typed: TypedContent; version: number },
): Promise<Result<{ version: number }>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  return inTransaction(ctx.db, async (tx) => {
    const challenge = await challengeForWriting(tx, ctx.actor.organisationId, input.challengeId);
    if (!challenge) return refuse(404, "challenges.missing");
    if (!isEditable(challenge.state)) return refuse(409, "challenges.not_editable");
    const applied = applySection(challenge.content, input.section, input.typed);
    if (!applied.ok) return applied;
    const { count } = await tx.challenge.updateMany({
      where: { id: challenge.id, version: input.version, state: challenge.state },
      data: {
        ...challengeColumnsOf(withKnownWard(applied.value)),
        version: { increment: 1 },
        updatedAt: ctx.now,
      },
    });
    if (count === 0) return { ok: false, refusal: changedMeanwhile };
    return ok({ version: input.version + 1 });
  });
}
