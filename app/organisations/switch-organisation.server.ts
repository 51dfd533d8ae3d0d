import type { Db } from "#app/platform/db/client.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

/** From now on this session works for another of the person's organisations. */
export async function switchOrganisation(
  { db, userId, sessionId }: { db: Db; userId: string; sessionId: string },
  organisationId: string,
): Promise<Result<null>> {
  const member = await db.membership.count({ where: { userId, organisationId } });
  if (member === 0) return refuse(404, "organisations.not_found");
  await db.session.updateMany({
    where: { id: sessionId, userId },
    data: { activeOrganisationId: organisationId },
  });
  return ok(null);
}
