import { Pool } from "pg";
import { env } from "../env.server.ts";
import { log } from "../log.server.ts";
import { type Prisma, PrismaClient } from "./generated/client.ts";
import { SerialPg } from "./serial-adapter.server.ts";
import { statementNames } from "./statement-names.ts";

export type { Prisma } from "./generated/client.ts";

/** The database outside a transaction. */
export type Db = PrismaClient;

/** The database inside a transaction; what every query and write helper accepts. */
export type Tx = Prisma.TransactionClient;

let pool: Pool | undefined;
let client: PrismaClient | undefined;

/** The process's connection pool, for streaming and for the job queue. */
export function pgPool(): Pool {
  if (pool) return pool;
  pool = new Pool({
    connectionString: env().DATABASE_URL,
    max: env().DATABASE_POOL,
    // Prisma's adapter writes and reads moments without their offset: only right where it is UTC.
    options: "-c TimeZone=UTC",
  });
  // An idle connection that breaks is replaced at the next query; unheard, it would end the process.
  const lost = (error: Error) => log().warn({ err: error }, "database connection lost");
  pool.on("error", lost);
  pool.on("connect", (connection) => connection.on("error", lost));
  return pool;
}

/** The process's Prisma client, made on first use. */
export function db(): Db {
  client ??= new PrismaClient({
    adapter: new SerialPg(pgPool(), { statementNameGenerator: statementNames() }),
    // Patience for a machine with much to do: work that waits is done late, not refused.
    transactionOptions: { maxWait: 10_000, timeout: 60_000 },
  });
  return client;
}

/** Closes the pool; for clean shutdown and for tests. */
export async function closeDb(): Promise<void> {
  await client?.$disconnect();
  if (pool && !pool.ended) await pool.end();
  client = undefined;
  pool = undefined;
}
