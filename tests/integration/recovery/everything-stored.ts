import { db } from "#app/platform/db/client.server.ts";

/** Counters of attempts stand for themselves: a try counts, whatever came of it. */
const apart = ["attempt", "rate_limit"];

let statement: string | undefined;

async function fingerprints(): Promise<string> {
  const tables = await db().$queryRaw<{ place: string; name: string }[]>`
    select table_schema as place, table_name as name from information_schema.tables
    where table_type = 'BASE TABLE' and (table_schema = 'public'
      or (table_schema = 'graphile_worker' and table_name = '_private_jobs'))`;
  return tables
    .filter(({ name }) => !apart.includes(name))
    .map(
      ({ place, name }) =>
        `select '${name}' as name, count(*)::int as rows,
           coalesce(sum(hashtextextended(t::text, 0)::numeric), 0)::text as content
         from ${place}."${name}" t`,
    )
    .join(" union all ");
}

/** Each table with the number of its rows and a sum over their content, jobs included. */
export async function everythingStored(): Promise<Record<string, string>> {
  statement ??= await fingerprints();
  const rows =
    await db().$queryRawUnsafe<{ name: string; rows: number; content: string }[]>(statement);
  return Object.fromEntries(
    rows.map(({ name, rows: count, content }) => [name, `${count} ${content}`]),
  );
}
