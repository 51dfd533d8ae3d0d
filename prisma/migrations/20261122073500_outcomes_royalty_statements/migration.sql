CREATE TABLE "royalty_statement" (
  "report_id" UUID NOT NULL,
  "starts_on" DATE NOT NULL,
  "ends_on" DATE NOT NULL,
  "base" TEXT NOT NULL,
  "gross_vnd" BIGINT NOT NULL,
  "deductions_vnd" BIGINT NOT NULL,
  "deductions_note" TEXT,
  "percent" DOUBLE PRECISION NOT NULL,
  "amount_vnd" BIGINT NOT NULL,
  CONSTRAINT "royalty_statement_pkey" PRIMARY KEY ("report_id"),
  CONSTRAINT "royalty_statement_report_id_fkey" FOREIGN KEY ("report_id")
    REFERENCES "deal_report"("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
