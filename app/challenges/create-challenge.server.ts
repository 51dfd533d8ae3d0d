import { recordAudit } from "#app/audit/record-entry.server.ts";
import type { UserActor } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { secondPressSince, takeTurn } from "#app/platform/db/take-turn.server.ts";
import { inTransaction } from "#app/platform/db/transaction.server.ts";
import { fieldErrors } from "#app/platform/field-errors.ts";
import { newId } from "#app/platform/ids.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { challengeColumnsOf } from "./content-columns.ts";
import { emptyChallenge } from "./model.ts";
import { writeRight } from "./policy.ts";
import { newChallengeSchema } from "./schema.ts";

export interface MemberCtx {
  db: Db;
  now: Date;
  actor: UserActor;
}

/** Starts the draft of a problem from its title. */
export async function createChallenge(
  ctx: MemberCtx,
  input: unknown,
): Promise<Result<{ challengeId: string }>> {
  const right = writeRight(ctx.actor);
  if (!right.ok) return right;
  const parsed = newChallengeSchema.safeParse(input);
  if (!parsed.success) {
    return refuse(422, "form.invalid_fields", { fields: fieldErrors(parsed.error) });
  }
  const content = { ...emptyChallenge(), title: parsed.data.title };
  const { organisationId, userId } = ctx.actor;
  return inTransaction(ctx.db, async (tx) => {
    await takeTurn(tx, `challenge:${userId}`);
    const begun = await tx.challenge.findFirst({
      where: {
        organisationId,
        createdById: userId,
        titleVi: content.title.vi,
        state: "draft",
        createdAt: { gte: secondPressSince(ctx.now) },
      },
      select: { id: true },
    });
    if (begun) return ok({ challengeId: begun.id });
    const challengeId = newId();
    await tx.challenge.create({
      data: {
        id: challengeId,
        organisationId,
        createdById: userId,
        createdAt: ctx.now,
        ...challengeColumnsOf(content),
      },
    });
    await recordAudit(tx, {
      actor: ctx.actor,
      action: "challenge.create",
      subjectType: "challenge",
      subjectId: challengeId,
      to: "draft",
      at: ctx.now,
    });
    return ok({ challengeId });
  });
}
