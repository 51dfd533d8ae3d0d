import { type Actor, type PersonActor, recordedAs } from "#app/organisations/model.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";

/** What happened, as it enters the chain: once written, nobody changes it. */
export interface AuditFact {
  actor: Actor | PersonActor;
  /** "listing.publish", "deal.accept_offer", "payment.confirm". */
  action: string;
  subjectType: string;
  subjectId: string;
  from?: string | null;
  to?: string | null;
  /** What a later reader needs; never confidential text, never secrets. */
  data?: Record<string, unknown>;
  at: Date;
}

/**
 * Appends to the audit chain, in the transaction of the change. Call it after the command's other
 * writes: the chain's lock is held from here to commit.
 */
export async function recordAudit(tx: Tx, fact: AuditFact): Promise<void> {
  await recordAuditBatch(tx, [fact]);
}

/** The same for many changes of one transaction, e.g. an import's batch. */
export async function recordAuditBatch(tx: Tx, facts: readonly AuditFact[]): Promise<void> {
  if (facts.length === 0) return;
  const rows = facts.map((fact) => ({
    id: newId(),
    at: fact.at.toISOString(),
    actor_kind: fact.actor.kind,
    user_id: fact.actor.kind === "user" ? fact.actor.userId : null,
    organisation_id: fact.actor.kind === "user" ? recordedAs(fact.actor).organisationId : null,
    on_behalf_of_organisation_id:
      fact.actor.kind === "user" ? recordedAs(fact.actor).onBehalfOf : null,
    action: fact.action,
    subject_type: fact.subjectType,
    subject_id: fact.subjectId,
    from_state: fact.from ?? null,
    to_state: fact.to ?? null,
    data: fact.data ?? {},
  }));
  await tx.$executeRaw`
    insert into audit_entry (id, at, actor_kind, user_id, organisation_id,
      on_behalf_of_organisation_id, action, subject_type, subject_id, from_state, to_state, data)
    select id, at, actor_kind, user_id, organisation_id, on_behalf_of_organisation_id, action,
      subject_type, subject_id, from_state, to_state, data
    from rows from (json_to_recordset(${JSON.stringify(rows)}::json) as (
      id uuid, at timestamptz, actor_kind actor_kind, user_id uuid, organisation_id uuid,
      on_behalf_of_organisation_id uuid, action text, subject_type text, subject_id text,
      from_state text, to_state text, data jsonb)) with ordinality as row(
      id, at, actor_kind, user_id, organisation_id, on_behalf_of_organisation_id, action,
      subject_type, subject_id, from_state, to_state, data, n)
    order by n`;
}
