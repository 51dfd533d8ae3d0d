import { Client } from "pg";
import { env } from "../env.server.ts";
import { log } from "../log.server.ts";

/**
 * Runs `work` while nobody else, in any process, runs work under the same number; waits for them to end.
 * A connection of its own holds the lock for as long as the process lives.
 */
export async function oneAtATime<T>(lock: number, work: () => Promise<T>): Promise<T> {
  const connection = new Client({ connectionString: env().DATABASE_URL });
  connection.on("error", (error) => log().warn({ err: error }, "database connection lost"));
  await connection.connect();
  try {
    await connection.query("select pg_advisory_lock($1)", [lock]);
    return await work();
  } finally {
    await connection.end();
  }
}
