import type { Tx } from "./client.server.ts";

/** Waits until no other transaction has the turn of this name, and keeps it to the end of this one. */
export async function takeTurn(tx: Tx, name: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext(${name}))`;
}

const SECOND_PRESS_MS = 60_000;

/** Since when the same, sent again by the same person, is a second press of the button and no second wish. */
export function secondPressSince(now: Date): Date {
  return new Date(now.getTime() - SECOND_PRESS_MS);
}
