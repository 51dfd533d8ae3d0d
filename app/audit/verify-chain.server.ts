import { createHash } from "node:crypto";
import { Client } from "pg";

/**
 * What recomputing the chain found. `broken` names the first entry that does not fit: one missing before it,
 * one that does not link to it, or changed content.
 */
export interface ChainReport {
  entries: number;
  lastHash: string;
  broken: { seq: string; problem: "gap" | "link" | "content" } | null;
}

const BATCH = 5_000;

/**
 * Recomputes every hash from the first entry on, outside the database's own trigger code, reading in
 * batches so that a chain of any length fits.
 */
export async function verifyChain(databaseUrl: string): Promise<ChainReport> {
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    let entries = 0;
    let previous: Buffer = Buffer.alloc(0);
    for (let after = "0"; ; ) {
      const { rows } = await client.query<Row>(
        `select e.seq::text, audit_text(e) as text, prev_hash, hash from audit_entry e
         where e.seq > $1 order by e.seq limit ${BATCH}`,
        [after],
      );
      for (const row of rows) {
        entries += 1;
        const problem = problemOf(row, BigInt(entries), previous);
        if (problem) return { entries, lastHash: hex(previous), broken: { seq: row.seq, problem } };
        previous = row.hash;
      }
      const last = rows.at(-1);
      if (!last) return { entries, lastHash: hex(previous), broken: null };
      after = last.seq;
    }
  } finally {
    await client.end();
  }
}

interface Row {
  seq: string;
  text: string;
  prev_hash: Buffer;
  hash: Buffer;
}

function problemOf(row: Row, expectedSeq: bigint, previous: Buffer) {
  if (BigInt(row.seq) !== expectedSeq) return "gap";
  if (!row.prev_hash.equals(previous)) return "link";
  const computed = createHash("sha256").update(previous).update(row.text, "utf8").digest();
  return computed.equals(row.hash) ? null : "content";
}

function hex(hash: Buffer): string {
  return hash.toString("hex");
}
