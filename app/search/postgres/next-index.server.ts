import type { Db, Tx } from "#app/platform/db/client.server.ts";
import type { SearchDocument } from "../model.ts";
import { ENTRY_ROW, lockIndex, prepare } from "../projection/write-index.server.ts";

/** Revisions set apart for a rebuild: far more than others write meanwhile. */
const RESERVED = 1_000_000_000n;
/** Every search waits behind whoever waits to swap. */
const LOCK_MS = 200;
const TIMES = { maxWait: 60_000, timeout: 120_000 };

/**
 * The index that is being built, in a schema of its own: its tables, keys and indexes have the names they
 * are to have, and moving them over is all there is to the swap. A document keeps its number, and one that
 * is as it was keeps its revision: who follows the index by revisions learns only of what differs.
 */
export class NextIndex {
  private readonly db: Db;
  private readonly first: bigint;
  private revision: bigint;
  /** Written already. */
  private readonly terms = new Set<string>();

  private constructor(db: Db, began: bigint) {
    this.db = db;
    this.first = began + RESERVED;
    this.revision = this.first;
  }

  /** Clears away what a rebuild left that was killed. Nobody else may be building one. */
  static async begin(db: Db): Promise<NextIndex> {
    await NextIndex.drop(db);
    const [state] = await db.$queryRaw<{ revision: bigint }[]>`select revision from search_state`;
    await db.$executeRaw`create schema search_next`;
    await db.$executeRaw`
      create table search_next.search_document (like search_document including all excluding indexes)
      with (toast_tuple_target = 128)`;
    await db.$executeRaw`alter table search_next.search_document add primary key (n), add unique (id)`;
    await db.$executeRaw`create table search_next.search_term (like search_term including all)`;
    return new NextIndex(db, state?.revision ?? 0n);
  }

  static async drop(db: Db): Promise<void> {
    await db.$executeRaw`drop schema if exists search_next cascade`;
  }

  /** Writes documents it does not hold yet. */
  async add(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    const entries = documents.map(prepare);
    this.revision += 1n;
    await this.db.$executeRawUnsafe(
      `insert into search_next.search_document (n, id, hash, revision, updated_at, facets, price_vnd,
        trl, published_at, deadline, quality, title_words, card, lead, whole)
      select coalesce(d.n, nextval('search_document_n_seq')), r.id, r.hash,
        case when d.hash = r.hash then d.revision else $2 end,
        case when d.hash = r.hash then d.updated_at else now() end,
        r.facets, r.price_vnd, r.trl, r.published_at, r.deadline, r.quality, r.title_words, r.card,
        r.lead, r.whole
      from json_to_recordset($1::json) as ${ENTRY_ROW} left join search_document d on d.id = r.id`,
      JSON.stringify(entries.map(({ row }) => row)),
      this.revision,
    );
    await this.addTerms(entries);
  }

  private async addTerms(entries: readonly { words: readonly string[] }[]): Promise<void> {
    const fresh: string[] = [];
    for (const { words } of entries) {
      for (const word of words) {
        if (this.terms.has(word)) continue;
        this.terms.add(word);
        fresh.push(word);
      }
    }
    await this.db.$executeRaw`
      insert into search_next.search_term (term, revision)
      select unnest(${fresh}::text[]), ${this.revision}::bigint`;
  }

  /** Takes documents out, as long as nobody searches it. */
  async forget(ids: readonly string[]): Promise<void> {
    await this.db.$executeRaw`
      delete from search_next.search_document where id = any(${[...ids]}::uuid[])`;
  }

  /** Makes it as quick to search as one that has been in use. */
  async finish(): Promise<void> {
    await this.db.$executeRaw`create index on search_next.search_document using gin (lead)`;
    await this.db.$executeRaw`create index on search_next.search_document using gin (whole)`;
    await this.db.$executeRaw`create index on search_next.search_document (revision)`;
    await this.db.$executeRaw`
      update search_next.search_term t set documents = s.ndoc
      from ts_stat('select whole from search_next.search_document') s
      where t.term = s.word and t.documents <> s.ndoc`;
    await this.db
      .$executeRaw`vacuum (analyze) search_next.search_document, search_next.search_term`;
  }

  /**
   * Puts it in the place of the old one, in one step for whoever searches.
   * @param lastChanges runs while nobody writes to the index
   * @returns false when somebody was reading the old one for so long that others would have waited
   */
  async swap(lastChanges: () => Promise<void>): Promise<boolean> {
    try {
      await this.db.$transaction(async (tx) => {
        await lockIndex(tx);
        await lastChanges();
        await this.noteGone(tx);
        await tx.$executeRawUnsafe(`set local lock_timeout = ${LOCK_MS}`);
        await tx.$executeRaw`lock table search_document, search_term in access exclusive mode`;
        await tx.$executeRaw`drop table search_document, search_term`;
        await tx.$executeRaw`alter table search_next.search_document set schema public`;
        await tx.$executeRaw`alter table search_next.search_term set schema public`;
        await this.moveOn(tx);
      }, TIMES);
      return true;
    } catch (error) {
      if (isLockTimeout(error)) return false;
      throw error;
    }
  }

  /** Tombstones of what the old index holds and this one does not, for engines that follow by revisions. */
  private async noteGone(tx: Tx): Promise<void> {
    this.revision += 1n;
    await tx.$executeRaw`
      insert into search_next.search_document
        (n, id, hash, revision, removed, facets, quality, title_words, card, lead, whole, updated_at)
      select n, id, '', case when removed then revision else ${this.revision} end, true, '{}', 0, '',
        'null', '', '', case when removed then updated_at else now() end
      from search_document d
      where (not removed or updated_at > now() - interval '1 day')
        and not exists (select from search_next.search_document where id = d.id)`;
  }

  private async moveOn(tx: Tx): Promise<void> {
    const moved = await tx.$executeRaw`
      update search_state set generation = generation + 1, revision = ${this.revision},
        counted_revision = ${this.revision}
      where revision < ${this.first}`;
    if (moved === 0) throw new Error("more was written meanwhile than revisions were set apart");
  }
}

function isLockTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.includes("55P03");
}
