-- CreateEnum
CREATE TYPE "refund_state" AS ENUM ('requested', 'sent', 'failed');

-- AlterTable
ALTER TABLE "payment" ADD COLUMN     "attempt" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "expires_at" TIMESTAMPTZ(3),
ADD COLUMN     "fee_amount" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN     "paid_out_at" TIMESTAMPTZ(3),
ADD COLUMN     "paid_out_by_id" UUID,
ADD COLUMN     "payout_reference" TEXT;

-- CreateTable
CREATE TABLE "payment_refund" (
    "id" UUID NOT NULL,
    "payment_id" UUID NOT NULL,
    "amount" BIGINT NOT NULL,
    "state" "refund_state" NOT NULL DEFAULT 'requested',
    "reason" TEXT NOT NULL,
    "stripe_refund_id" TEXT,
    "bank_transaction_number" TEXT,
    "requested_by_id" UUID,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "settled_at" TIMESTAMPTZ(3),
    "return_reference" TEXT,
    "returned_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_refund_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "payment_refund_stripe_refund_id_key" ON "payment_refund"("stripe_refund_id");

-- CreateIndex
CREATE INDEX "payment_refund_payment_id_idx" ON "payment_refund"("payment_id");

-- CreateIndex
CREATE INDEX "payment_refund_state_requested_at_idx" ON "payment_refund"("state", "requested_at");

-- CreateIndex
CREATE UNIQUE INDEX "payment_milestone_id_attempt_key" ON "payment"("milestone_id", "attempt");

-- AddForeignKey
ALTER TABLE "payment_refund" ADD CONSTRAINT "payment_refund_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A milestone has at most one payment under way or matched; a second try needs the first one ended.
create unique index payment_one_open_per_milestone on payment (milestone_id)
  where state in ('awaiting', 'evidence_submitted', 'matched');

alter table payment_refund add constraint payment_refund_amount_positive check (amount > 0);
