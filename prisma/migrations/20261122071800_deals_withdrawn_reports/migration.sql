ALTER TYPE "report_state" ADD VALUE 'withdrawn';
ALTER TABLE "deal_report"
  ADD COLUMN "withdrawn_by_id" UUID,
  ADD COLUMN "withdrawn_at" TIMESTAMPTZ(3),
  ADD COLUMN "withdrawal_reason" TEXT;
