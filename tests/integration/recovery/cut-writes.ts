import type { Socket } from "node:net";
import pg from "pg";
import { expect } from "vitest";
import { everythingStored } from "./everything-stored.ts";

/** Statements that change something; a job is queued by a function. */
const changes = /^\s*(?!insert into rate_limit)(insert|update|delete|with)\b|add_job/i;
const begins = /^\s*begin\b/i;
const commits = /^\s*commit\b/i;
const rollsBack = /^\s*rollback\b/i;

/** Where the process dies: before a write, counted from 1, or before what was written is committed. */
type Place = number | "commit";

interface Run {
  readonly place: Place | null;
  writes: number;
  died: boolean;
  /** Transactions that wrote and were committed, and writes outside of any. */
  committed: number;
}

let current: Run | null = null;
const within = new WeakSet<pg.Client>();
const wrote = new WeakSet<pg.Client>();
/** Connections of the dead process, until the server and the pool have let go of them. */
let closing: Promise<unknown>[] = [];

class Killed extends Error {}

const send = pg.Client.prototype.query as (...args: unknown[]) => unknown;

function textOf(query: unknown): string {
  if (typeof query === "string") return query;
  return (query as { text?: string } | null)?.text ?? "";
}

/** Whether the process is dead by this statement. Keeps count of what came through. */
function dies(client: pg.Client, text: string, run: Run): boolean {
  if (run.died) return true;
  if (begins.test(text)) within.add(client);
  const write = changes.test(text);
  if (write) {
    run.writes += 1;
    wrote.add(client);
  }
  const final = write ? !within.has(client) : commits.test(text) && wrote.has(client);
  run.died = (write && run.writes === run.place) || (final && run.place === "commit");
  if (final && !run.died) run.committed += 1;
  if (commits.test(text) || rollsBack.test(text)) {
    within.delete(client);
    wrote.delete(client);
  }
  return run.died;
}

function query(this: pg.Client, ...args: unknown[]): unknown {
  const text = current ? textOf(args[0]) : "";
  if (!current || !dies(this, text, current)) return send.apply(this, args);
  const { stream } = (this as unknown as { connection: { stream: Socket } }).connection;
  if (!stream.destroyed) closing.push(new Promise((resolve) => this.once("end", resolve)));
  // The server finds the connection closed and rolls back, as after a kill.
  stream.destroy();
  const error = new Killed(`killed before: ${text.slice(0, 80)}`);
  const callback = args.at(-1);
  if (typeof callback !== "function") return Promise.reject(error);
  callback(error);
  return undefined;
}
pg.Client.prototype.query = query as typeof pg.Client.prototype.query;

type Command = (...args: never[]) => unknown;

export interface Surviving {
  /** Why parts of it may be kept when it dies: each is whole in itself, and a repetition takes up there. */
  readonly inParts?: string;
}

function refused(result: unknown): string | null {
  const one = result as { ok?: boolean; refusal?: { key: string; fields?: object } } | null;
  if (one?.ok !== false) return null;
  return `${one.refusal?.key} ${JSON.stringify(one.refusal?.fields ?? {})}`;
}

async function runWith<T>(work: () => Promise<T>, place: Place | null) {
  const run: Run = { place, writes: 0, died: false, committed: 0 };
  current = run;
  const outcome = await work().then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  current = null;
  await Promise.all(closing);
  closing = [];
  return { ...run, outcome };
}

/** The commit, the first write, one on that differs from command to command. */
function placesFor(name: string, turn: number): Place[] {
  return ["commit", 1, 2 + ((name.length + turn) % 13)];
}
let turns = 0;

/**
 * Runs a command whose process dies on the way, at several places, and then lets it live: after each
 * death nothing of it is left, and in the end it works as if nothing had been. Every write of it lies in
 * one transaction, so that the places not tried are like those tried; commands in parts are tried at
 * every place. The command is named for the check that none is forgotten.
 */
export async function cut<T>(
  command: Command,
  work: () => Promise<T>,
  { inParts }: Surviving = {},
): Promise<T> {
  const { name } = command;
  const before = await everythingStored();
  turns += 1;
  const places = inParts ? null : placesFor(name, turns);
  for (let tried = 0; ; tried += 1) {
    const place = places ? (places[tried] ?? null) : tried + 1;
    const { died, committed, writes, outcome } = await runWith(work, place);
    if (!died) {
      const value = outcomeOf(name, outcome);
      expect(writes, `${name} writes`).toBeGreaterThan(0);
      if (places) expect(committed, `${name}: one transaction`).toBe(1);
      return value;
    }
    if (places) expect(committed, `${name}: kept although it died`).toBe(0);
    if (places && !tried) {
      expect(await everythingStored(), `${name}, dead at its commit`).toEqual(before);
    }
  }
}

function outcomeOf<T>(name: string, outcome: { value: T } | { error: unknown }): T {
  if ("error" in outcome) throw outcome.error;
  expect(refused(outcome.value), `${name} works after its deaths`).toBeNull();
  return outcome.value;
}
