import type { Tx } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { type BookedPayment, type Booking, balances } from "./ledger.ts";
import type { LoadedMilestone } from "./load-milestone.server.ts";
import type { Rail } from "./model.ts";

/** What a booking is of, and when it happened. */
export interface BookingSubject {
  dealId: string;
  milestoneId: string;
  paymentId: string;
  at: Date;
}

/** Writes a booking once; the same business fact again is left as it was. @returns whether it was new */
export async function book(tx: Tx, booking: Booking, subject: BookingSubject): Promise<boolean> {
  if (!balances(booking.entries)) throw new Error(`booking ${booking.uniqueKey} does not balance`);
  const { dealId, milestoneId, paymentId, at } = subject;
  const id = newId();
  const { count } = await tx.ledgerTransaction.createMany({
    data: [
      {
        id,
        kind: booking.kind,
        dealId,
        milestoneId,
        paymentId,
        uniqueKey: booking.uniqueKey,
        bookedAt: at,
      },
    ],
    skipDuplicates: true,
  });
  if (count === 0) return false;
  await tx.ledgerEntry.createMany({
    data: booking.entries.map((entry) => ({ id: newId(), transactionId: id, ...entry })),
  });
  return true;
}

/** A payment as the ledger's rules take it. */
export function bookedPayment(
  payment: { id: string; rail: Rail; currency: string },
  deal: LoadedMilestone["deal"],
): BookedPayment {
  const { id, rail, currency } = payment;
  return {
    id,
    rail,
    currency,
    payerId: deal.buyerOrganisationId,
    payeeId: deal.sellerOrganisationId,
  };
}
