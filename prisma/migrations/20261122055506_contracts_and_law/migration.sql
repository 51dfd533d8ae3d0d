-- AlterEnum
ALTER TYPE "document_purpose" ADD VALUE 'nda';

-- CreateTable
CREATE TABLE "legal_identity" (
    "organisation_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "representative" TEXT NOT NULL,
    "position_vi" TEXT NOT NULL,
    "position_en" TEXT NOT NULL DEFAULT '',
    "authorisation" TEXT NOT NULL DEFAULT '',
    "updated_by_id" UUID,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "legal_identity_pkey" PRIMARY KEY ("organisation_id")
);

-- CreateTable
CREATE TABLE "nda_text_version" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "in_force_from" DATE NOT NULL,
    "text" JSONB NOT NULL,
    "note" TEXT NOT NULL,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "nda_text_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_nda" (
    "deal_id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'mutual',
    "text_version" INTEGER,
    "text" JSONB,
    "hash" TEXT,
    "confirmed_at" TIMESTAMPTZ(3),
    "document_id" UUID,

    CONSTRAINT "deal_nda_pkey" PRIMARY KEY ("deal_id")
);

-- CreateTable
CREATE TABLE "contract_draft" (
    "deal_id" UUID NOT NULL,
    "model" TEXT NOT NULL,
    "guide" JSONB NOT NULL DEFAULT '{}',
    "layout" TEXT NOT NULL DEFAULT 'vi_en',
    "items_en" JSONB NOT NULL DEFAULT '{}',
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contract_draft_pkey" PRIMARY KEY ("deal_id")
);

-- CreateTable
CREATE TABLE "contract_version" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "side" "deal_side",
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "content" JSONB,
    "content_hash" TEXT NOT NULL,
    "document_id" UUID,
    "word_document_id" UUID,
    "sha256" TEXT,
    "final" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "contract_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "signed_file" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "side" "deal_side",
    "uploaded_by_id" UUID,
    "uploaded_at" TIMESTAMPTZ(3) NOT NULL,
    "verdict" TEXT NOT NULL,
    "report" JSONB NOT NULL,

    CONSTRAINT "signed_file_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "remote_signing" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "provider" TEXT NOT NULL,
    "reference" TEXT NOT NULL,
    "document_id" UUID NOT NULL,
    "side" "deal_side" NOT NULL,
    "requested_by_id" UUID NOT NULL,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "finished_at" TIMESTAMPTZ(3),
    "signed_file_id" UUID,

    CONSTRAINT "remote_signing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "law_entry" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "in_force_from" DATE NOT NULL,
    "in_force_until" DATE,
    "body" JSONB NOT NULL,
    "source_vi" TEXT NOT NULL,
    "source_en" TEXT NOT NULL,
    "source_url" TEXT,
    "true_on" DATE NOT NULL,
    "added_by_id" UUID,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "law_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_legal_path" (
    "deal_id" UUID NOT NULL,
    "answers" JSONB NOT NULL,
    "outcome" JSONB NOT NULL,
    "needs_certificate" BOOLEAN NOT NULL,
    "prohibited" BOOLEAN NOT NULL,
    "rules" JSONB NOT NULL,
    "rules_hash" TEXT NOT NULL,
    "rules_as_of" DATE NOT NULL,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3) NOT NULL,
    "frozen_at" TIMESTAMPTZ(3),
    "reminders_sent" INTEGER NOT NULL DEFAULT 0,
    "filed_at" TIMESTAMPTZ(3),
    "dossier_document_id" UUID,
    "dossier_requested_at" TIMESTAMPTZ(3),

    CONSTRAINT "deal_legal_path_pkey" PRIMARY KEY ("deal_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "nda_text_version_kind_version_key" ON "nda_text_version"("kind", "version");

-- CreateIndex
CREATE UNIQUE INDEX "contract_version_deal_id_number_key" ON "contract_version"("deal_id", "number");

-- CreateIndex
CREATE INDEX "signed_file_deal_id_uploaded_at_idx" ON "signed_file"("deal_id", "uploaded_at");

-- CreateIndex
CREATE INDEX "remote_signing_deal_id_idx" ON "remote_signing"("deal_id");

-- CreateIndex
CREATE UNIQUE INDEX "remote_signing_provider_reference_key" ON "remote_signing"("provider", "reference");

-- CreateIndex
CREATE INDEX "law_entry_kind_key_in_force_from_idx" ON "law_entry"("kind", "key", "in_force_from");

-- CreateIndex
CREATE INDEX "deal_legal_path_frozen_at_idx" ON "deal_legal_path"("frozen_at");

-- AddForeignKey
ALTER TABLE "deal_nda" ADD CONSTRAINT "deal_nda_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_draft" ADD CONSTRAINT "contract_draft_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_version" ADD CONSTRAINT "contract_version_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "signed_file" ADD CONSTRAINT "signed_file_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_legal_path" ADD CONSTRAINT "deal_legal_path_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- NDAs both sides confirmed before their text was kept: the confirmations hold the hash.
insert into deal_nda (deal_id, kind, text_version, hash, confirmed_at)
select t.deal_id, 'mutual', 0, c.hash, t.at
from deal_transition t
cross join lateral (
  select hash from deal_confirmation
  where deal_id = t.deal_id and transition = 'sign_nda' order by round desc limit 1) c
where t.name = 'sign_nda' and not t.override
on conflict do nothing;
