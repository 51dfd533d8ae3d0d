import { recordAuditBatch } from "#app/audit/record-entry.server.ts";
import type { ImportedChallenge } from "#app/listings/import-line.ts";
import {
  type ImportCtx,
  type ImportOutcome,
  importRows,
} from "#app/listings/import-rows.server.ts";
import {
  importOrganisations,
  organisationKey,
} from "#app/organisations/import-organisations.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { columnList, recordOf, recordSet, setFromExcluded } from "#app/platform/db/record-set.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { challengeColumnsOf } from "./content-columns.ts";
import type { ChallengeState } from "./model.ts";

const contentColumns = {
  title_vi: "text",
  title_en: "text",
  summary_vi: "text",
  summary_en: "text",
  pain_vi: "text",
  pain_en: "text",
  scale_vi: "text",
  scale_en: "text",
  outputs_vi: "text",
  outputs_en: "text",
  constraints_vi: "text",
  constraints_en: "text",
  data_available_vi: "text",
  data_available_en: "text",
  description_vi: "text",
  description_en: "text",
  kpis: "jsonb",
  industries: "text[]",
  science_fields: "text[]",
  solution_categories: "text[]",
  required_trl: "int",
  budget_min_vnd: "bigint",
  budget_max_vnd: "bigint",
  funding_source_vi: "text",
  funding_source_en: "text",
  pilot_plan_vi: "text",
  pilot_plan_en: "text",
  deadline: "date",
  keywords: "text[]",
  province_code: "text",
  ward_code: "text",
} as const;

const keyColumns = { id: "uuid", organisation_id: "uuid", external_id: "text" } as const;
const inputColumns = { ...keyColumns, ...contentColumns } as const;

/** $1 rows, $2 state of new rows, $3 now, $4 whether the import publishes. Ended needs are left alone. */
const UPSERT = `
  insert into challenge (${columnList(keyColumns)}, ${columnList(contentColumns)}, state,
    published_at, created_at, updated_at)
  select ${columnList(keyColumns)}, ${columnList(contentColumns)}, $2::challenge_state,
    case when $4 then $3::timestamptz end, $3::timestamptz, $3::timestamptz
  from ${recordSet(1, inputColumns, "input")}
  on conflict (organisation_id, external_id) do update set
    ${setFromExcluded(contentColumns)},
    state = case when $4 then 'published'::challenge_state else challenge.state end,
    published_at = coalesce(challenge.published_at, excluded.published_at),
    version = challenge.version + 1, updated_at = excluded.updated_at
  where challenge.state in ('draft', 'in_review', 'changes_requested', 'published')
    and ($4 or challenge.state <> 'published')
    and (($4 and challenge.state <> 'published')
      or (${columnList(contentColumns, "challenge")}) is distinct from
        (${columnList(contentColumns, "excluded")}))
  returning id, external_id, version, state::text as state, (xmax = 0) as created`;

interface Written {
  id: string;
  external_id: string;
  version: number;
  state: ChallengeState;
  created: boolean;
}

/** As `importListings`, for problems. Without publishing, a published problem is left as it is. */
export function importChallenges(
  ctx: ImportCtx,
  input: { rows: readonly ImportedChallenge[]; publish: boolean },
): Promise<ImportOutcome> {
  return importRows(ctx.db, input.rows, (tx, batch) => writeBatch(tx, ctx, batch, input.publish));
}

async function writeBatch(
  tx: Tx,
  ctx: ImportCtx,
  rows: readonly ImportedChallenge[],
  publish: boolean,
): Promise<Written[]> {
  const owners = rows.map((row) => row.organisation);
  const organisations = await importOrganisations(tx, ctx, owners);
  // One statement may not touch a row twice: of lines with the same id the last one holds.
  const unique = new Map<string, Record<string, unknown>>();
  for (const row of rows) {
    const organisationId = organisations.get(organisationKey(row.organisation));
    const keys = { id: newId(), organisationId, externalId: row.externalId };
    const record = recordOf({ ...challengeColumnsOf(row.content), ...keys });
    unique.set(`${organisationId} ${row.externalId}`, record);
  }
  const json = JSON.stringify([...unique.values()]);
  const state = publish ? "published" : "draft";
  const written = await tx.$queryRawUnsafe<Written[]>(UPSERT, json, state, ctx.now, publish);
  if (publish && written.length > 0) {
    await enqueue(tx, "search.project", { type: "challenge", ids: written.map((row) => row.id) });
  }
  await recordAuditBatch(
    tx,
    written.map((row) => ({
      actor: ctx.actor,
      action: "challenge.import",
      subjectType: "challenge",
      subjectId: row.id,
      to: row.state,
      data: { externalId: row.external_id, version: row.version, created: row.created },
      at: ctx.now,
    })),
  );
  return written;
}
