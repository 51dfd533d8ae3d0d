import type { AuditFact } from "#app/audit/record-entry.server.ts";

/** What the record keeps of a change that a person makes to how they sign in. */
export function accountChange(
  userId: string,
  at: Date,
  what: Pick<AuditFact, "action" | "data">,
): AuditFact {
  const actor = { kind: "user", userId, organisationId: null } as const;
  return { ...what, actor, subjectType: "user", subjectId: userId, at };
}
