import type { Tx } from "#app/platform/db/client.server.ts";

/** A new password ends what somebody with the old one may have begun. */
export async function forgetNewAddress({ db }: { db: Tx }, userId: string): Promise<void> {
  await db.addressChange.deleteMany({ where: { userId } });
}
