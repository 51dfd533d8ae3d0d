import { recordAuditBatch } from "#app/audit/record-entry.server.ts";
import {
  importOrganisations,
  organisationKey,
} from "#app/organisations/import-organisations.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { columnList, recordOf, recordSet, setFromExcluded } from "#app/platform/db/record-set.ts";
import { newId } from "#app/platform/ids.ts";
import { enqueue } from "#app/platform/jobs/enqueue.server.ts";
import { columnsOf } from "./content-columns.ts";
import type { ImportedListing } from "./import-line.ts";
import { type ImportCtx, type ImportOutcome, importRows } from "./import-rows.server.ts";
import type { ListingState } from "./model.ts";

const contentColumns = {
  kind: "listing_kind",
  title_vi: "text",
  title_en: "text",
  summary_vi: "text",
  summary_en: "text",
  problem_vi: "text",
  problem_en: "text",
  description_vi: "text",
  description_en: "text",
  figures: "jsonb",
  science_fields: "text[]",
  industries: "text[]",
  solution_categories: "text[]",
  trl: "int",
  trl_evidence_vi: "text",
  trl_evidence_en: "text",
  ip: "jsonb",
  standards: "jsonb",
  transfer_forms: "text[]",
  price_mode: "price_mode",
  price_min_vnd: "bigint",
  price_max_vnd: "bigint",
  price_unit: "price_unit",
  accepts_listed_terms: "boolean",
  support_vi: "text",
  support_en: "text",
  warranty_months: "int",
  deployments: "jsonb",
  keywords: "text[]",
  province_code: "text",
  ward_code: "text",
  annex_vi: "text",
  annex_en: "text",
} as const;

const keyColumns = { id: "uuid", organisation_id: "uuid", external_id: "text" } as const;
const inputColumns = { ...keyColumns, ...contentColumns, content: "jsonb" } as const;

const differs = `(${columnList(contentColumns, "listing")}) is distinct from
  (${columnList(contentColumns, "excluded")})`;

/**
 * $1 rows, $2 state of new rows, $3 now, $4 whether the import publishes. What the owner archived or
 * paused is left alone; without publishing, so is what the public sees (that goes to a revision).
 */
const UPSERT = `
  insert into listing (${columnList(keyColumns)}, ${columnList(contentColumns)}, state,
    published_at, confirmed_at, created_at, updated_at)
  select ${columnList(keyColumns)}, ${columnList(contentColumns)}, $2::listing_state,
    case when $4 then $3::timestamptz end, case when $4 then $3::timestamptz end,
    $3::timestamptz, $3::timestamptz
  from ${recordSet(1, inputColumns, "input")}
  on conflict (organisation_id, external_id) do update set
    ${setFromExcluded(contentColumns)},
    state = case when $4 then 'published'::listing_state else listing.state end,
    revision = null, revision_state = null,
    published_at = coalesce(listing.published_at, excluded.published_at),
    confirmed_at = coalesce(excluded.confirmed_at, listing.confirmed_at),
    version = listing.version + 1, updated_at = excluded.updated_at
  where case
    when $4 then listing.state not in ('archived', 'paused')
      and (listing.state <> 'published' or ${differs})
    else listing.state in ('draft', 'in_review', 'changes_requested') and ${differs}
  end
  returning id, organisation_id, external_id, version, state::text as state, (xmax = 0) as created`;

/** Published listings of an import that does not publish: the next content waits as a revision. */
const REVISE = `
  update listing set revision = input.content, revision_state = 'draft',
    version = listing.version + 1, updated_at = $2::timestamptz
  from ${recordSet(1, inputColumns, "input")}
  where listing.organisation_id = input.organisation_id and listing.external_id = input.external_id
    and listing.state in ('published', 'stale', 'hidden', 'paused')
    and listing.revision_state is distinct from 'in_review'
    and listing.revision is distinct from input.content
    and (${columnList(contentColumns, "listing")}) is distinct from
      (${columnList(contentColumns, "input")})
  returning listing.id, listing.organisation_id, listing.external_id, listing.version,
    listing.state::text as state, false as created`;

interface Written {
  id: string;
  organisation_id: string;
  external_id: string;
  version: number;
  state: ListingState;
  created: boolean;
}

/**
 * Writes validated rows, found again by `externalId` within their organisation, in batches of one
 * transaction each; safe to run again. `publish` is the operator's word that the rows were reviewed.
 */
export function importListings(
  ctx: ImportCtx,
  input: { rows: readonly ImportedListing[]; publish: boolean },
): Promise<ImportOutcome> {
  return importRows(ctx.db, input.rows, (tx, batch) => writeBatch(tx, ctx, batch, input.publish));
}

async function writeBatch(
  tx: Tx,
  ctx: ImportCtx,
  rows: readonly ImportedListing[],
  publish: boolean,
): Promise<Written[]> {
  const owners = rows.map((row) => row.organisation);
  const organisations = await importOrganisations(tx, ctx, owners);
  // One statement may not touch a row twice: of lines with the same id the last one holds.
  const unique = new Map<string, Record<string, unknown>>();
  const contents = new Map<string, unknown>();
  for (const row of rows) {
    const organisationId = organisations.get(organisationKey(row.organisation));
    const key = `${organisationId} ${row.externalId}`;
    contents.set(key, row.content);
    const keys = { id: newId(), organisationId, externalId: row.externalId, content: row.content };
    unique.set(key, recordOf({ ...columnsOf(row.content), ...keys }));
  }
  const json = JSON.stringify([...unique.values()]);
  const state = publish ? "published" : "draft";
  const written = await tx.$queryRawUnsafe<Written[]>(UPSERT, json, state, ctx.now, publish);
  const revised = publish ? [] : await tx.$queryRawUnsafe<Written[]>(REVISE, json, ctx.now);
  if (publish) await keepVersions(tx, ctx.now, written, contents);
  const all = [...written, ...revised];
  await recordAuditBatch(
    tx,
    all.map((row) => ({
      actor: ctx.actor,
      action: "listing.import",
      subjectType: "listing",
      subjectId: row.id,
      to: row.state,
      data: { externalId: row.external_id, version: row.version, created: row.created },
      at: ctx.now,
    })),
  );
  return all;
}

/** What became public, for the history, and the search index's job. */
async function keepVersions(
  tx: Tx,
  now: Date,
  written: readonly Written[],
  contents: ReadonlyMap<string, unknown>,
): Promise<void> {
  if (written.length === 0) return;
  const rows = written.map((row) => ({
    id: newId(),
    listing_id: row.id,
    version: row.version,
    content: contents.get(`${row.organisation_id} ${row.external_id}`),
  }));
  await tx.$executeRaw`
    insert into listing_version (id, listing_id, version, content, created_at)
    select id, listing_id, version, content, ${now}
    from json_to_recordset(${JSON.stringify(rows)}::json)
      as r(id uuid, listing_id uuid, version int, content jsonb)
    on conflict (listing_id, version) do nothing`;
  await enqueue(tx, "search.project", { type: "listing", ids: written.map((row) => row.id) });
}
