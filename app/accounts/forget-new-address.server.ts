import type { Tx } from "#app/platform/db/client.server.ts";

/** A new password ends what somebody with the old one may have begun. */
export async function forgetNewAddress(tx: Tx, userId: string): Promise<void> {
  await tx.addressChange.deleteMany({ where: { userId } });
}
