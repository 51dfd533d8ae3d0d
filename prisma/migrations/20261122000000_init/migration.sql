-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "challenge_state" AS ENUM ('draft', 'in_review', 'changes_requested', 'published', 'awarded', 'closed', 'archived');

-- CreateEnum
CREATE TYPE "proposal_state" AS ENUM ('draft', 'submitted', 'accepted', 'declined', 'withdrawn');

-- CreateEnum
CREATE TYPE "deal_state" AS ENUM ('requested', 'in_discussion', 'evaluating', 'piloting', 'negotiating', 'agreed', 'signed', 'in_delivery', 'delivered', 'commercialised', 'closed', 'declined', 'withdrawn', 'expired', 'terminated');

-- CreateEnum
CREATE TYPE "deal_origin" AS ENUM ('listing_request', 'award', 'declared');

-- CreateEnum
CREATE TYPE "deal_side" AS ENUM ('buyer', 'seller');

-- CreateEnum
CREATE TYPE "actor_kind" AS ENUM ('user', 'clock', 'system');

-- CreateEnum
CREATE TYPE "evidence_grade" AS ENUM ('A', 'B', 'C', 'D', 'E');

-- CreateEnum
CREATE TYPE "report_kind" AS ENUM ('use', 'result_6_months', 'result_12_months', 'royalty', 'replication');

-- CreateEnum
CREATE TYPE "report_state" AS ENUM ('declared', 'attested', 'contested');

-- CreateEnum
CREATE TYPE "document_purpose" AS ENUM ('listing_image', 'listing_evidence', 'listing_annex', 'challenge_file', 'proposal_file', 'deal_file', 'contract', 'registration', 'payment_evidence', 'use_evidence');

-- CreateEnum
CREATE TYPE "listing_kind" AS ENUM ('technology', 'solution');

-- CreateEnum
CREATE TYPE "listing_state" AS ENUM ('draft', 'in_review', 'changes_requested', 'published', 'paused', 'stale', 'hidden', 'archived');

-- CreateEnum
CREATE TYPE "price_mode" AS ENUM ('firm', 'indicative', 'floor', 'open_to_offers', 'on_request');

-- CreateEnum
CREATE TYPE "price_unit" AS ENUM ('once', 'month', 'year', 'unit');

-- CreateEnum
CREATE TYPE "organisation_kind" AS ENUM ('institute', 'vendor', 'enterprise', 'agency', 'intermediary', 'operator', 'city');

-- CreateEnum
CREATE TYPE "organisation_role" AS ENUM ('owner', 'manager', 'member', 'signatory');

-- CreateEnum
CREATE TYPE "enterprise_size" AS ENUM ('micro', 'small', 'medium', 'large', 'cooperative', 'household');

-- CreateEnum
CREATE TYPE "verification_state" AS ENUM ('unverified', 'pending', 'verified', 'rejected');

-- CreateEnum
CREATE TYPE "milestone_state" AS ENUM ('planned', 'funded', 'delivered', 'changes_requested', 'accepted', 'released', 'cancelled');

-- CreateEnum
CREATE TYPE "payment_rail" AS ENUM ('bank_transfer', 'stripe');

-- CreateEnum
CREATE TYPE "payment_state" AS ENUM ('awaiting', 'evidence_submitted', 'matched', 'failed', 'cancelled', 'refunded');

-- CreateTable
CREATE TABLE "user" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "email_verified" BOOLEAN NOT NULL DEFAULT false,
    "image" TEXT,
    "locale" TEXT NOT NULL DEFAULT 'vi',
    "two_factor_enabled" BOOLEAN DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "user_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "session" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "token" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,
    "user_agent" TEXT,
    "active_organisation_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "auth_account" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "account_id" TEXT NOT NULL,
    "provider_id" TEXT NOT NULL,
    "access_token" TEXT,
    "refresh_token" TEXT,
    "id_token" TEXT,
    "access_token_expires_at" TIMESTAMPTZ(3),
    "refresh_token_expires_at" TIMESTAMPTZ(3),
    "scope" TEXT,
    "password" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "auth_account_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification" (
    "id" UUID NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "two_factor" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "secret" TEXT NOT NULL,
    "backup_codes" TEXT NOT NULL,
    "verified" BOOLEAN DEFAULT true,
    "failed_verification_count" INTEGER DEFAULT 0,
    "locked_until" TIMESTAMPTZ(3),

    CONSTRAINT "two_factor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_limit" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "last_request" BIGINT NOT NULL,

    CONSTRAINT "rate_limit_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "consent" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "document" TEXT NOT NULL,
    "version" TEXT NOT NULL,
    "accepted_at" TIMESTAMPTZ(3) NOT NULL,
    "ip_address" TEXT,

    CONSTRAINT "consent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "seq" BIGINT NOT NULL,
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "user_id" UUID,
    "organisation_id" UUID,
    "on_behalf_of_organisation_id" UUID,
    "action" TEXT NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" TEXT NOT NULL,
    "from_state" TEXT,
    "to_state" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "prev_hash" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "challenge" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "external_id" TEXT,
    "state" "challenge_state" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT,
    "summary_vi" TEXT NOT NULL DEFAULT '',
    "summary_en" TEXT,
    "pain_vi" TEXT NOT NULL DEFAULT '',
    "pain_en" TEXT,
    "scale_vi" TEXT NOT NULL DEFAULT '',
    "scale_en" TEXT,
    "outputs_vi" TEXT NOT NULL DEFAULT '',
    "outputs_en" TEXT,
    "constraints_vi" TEXT NOT NULL DEFAULT '',
    "constraints_en" TEXT,
    "data_available_vi" TEXT NOT NULL DEFAULT '',
    "data_available_en" TEXT,
    "description_vi" TEXT,
    "description_en" TEXT,
    "kpis" JSONB NOT NULL DEFAULT '[]',
    "industries" TEXT[],
    "science_fields" TEXT[],
    "solution_categories" TEXT[],
    "required_trl" INTEGER,
    "budget_min_vnd" BIGINT,
    "budget_max_vnd" BIGINT,
    "funding_source_vi" TEXT,
    "funding_source_en" TEXT,
    "pilot_plan_vi" TEXT,
    "pilot_plan_en" TEXT,
    "deadline" DATE,
    "keywords" TEXT[],
    "province_code" TEXT,
    "ward_code" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "challenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge_review" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "reasons" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "challenge_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "challenge_question" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "asked_by_organisation_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "answer" TEXT,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_at" TIMESTAMPTZ(3),

    CONSTRAINT "challenge_question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "proposal" (
    "id" UUID NOT NULL,
    "challenge_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "listing_id" UUID,
    "state" "proposal_state" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "approach" TEXT NOT NULL DEFAULT '',
    "price_vnd" BIGINT,
    "duration_weeks" INTEGER,
    "commitments" JSONB NOT NULL DEFAULT '[]',
    "team" TEXT NOT NULL DEFAULT '',
    "decline_reason" TEXT,
    "decline_note" TEXT,
    "submitted_at" TIMESTAMPTZ(3),
    "decided_at" TIMESTAMPTZ(3),
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "proposal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal" (
    "id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "origin" "deal_origin" NOT NULL,
    "pipeline_version" INTEGER NOT NULL,
    "state" "deal_state" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "state_since" TIMESTAMPTZ(3) NOT NULL,
    "buyer_organisation_id" UUID NOT NULL,
    "seller_organisation_id" UUID NOT NULL,
    "listing_id" UUID,
    "challenge_id" UUID,
    "proposal_id" UUID,
    "parent_deal_id" UUID,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT,
    "purpose" TEXT NOT NULL,
    "industry" TEXT NOT NULL,
    "scale" TEXT NOT NULL,
    "budget_min_vnd" BIGINT,
    "budget_max_vnd" BIGINT,
    "timing" TEXT NOT NULL,
    "accepted_listed_terms" BOOLEAN NOT NULL DEFAULT false,
    "buyer_ward_code" TEXT,
    "buyer_size" "enterprise_size",
    "requested_by_id" UUID,
    "cross_border" BOOLEAN,
    "state_capital" BOOLEAN,
    "restricted_technology" BOOLEAN,
    "protected_ip" BOOLEAN,
    "related_parties" BOOLEAN,
    "registration_due_at" TIMESTAMPTZ(3),
    "registration_number" TEXT,
    "registered_at" TIMESTAMPTZ(3),
    "disputed" BOOLEAN NOT NULL DEFAULT false,
    "clock_transition" TEXT,
    "clock_at" TIMESTAMPTZ(3),
    "reminders_sent" INTEGER NOT NULL DEFAULT 0,
    "agreed_term_sheet_id" UUID,
    "value_vnd" BIGINT,
    "grade" "evidence_grade",
    "sites_in_use" INTEGER NOT NULL DEFAULT 0,
    "requested_at" TIMESTAMPTZ(3) NOT NULL,
    "first_reply_at" TIMESTAMPTZ(3),
    "introduced_at" TIMESTAMPTZ(3),
    "agreed_at" TIMESTAMPTZ(3),
    "signed_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "commercialised_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_transition" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "seq" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "from" "deal_state",
    "to" "deal_state" NOT NULL,
    "actor_kind" "actor_kind" NOT NULL,
    "side" "deal_side",
    "user_id" UUID,
    "organisation_id" UUID,
    "on_behalf_of_organisation_id" UUID,
    "override" BOOLEAN NOT NULL DEFAULT false,
    "reason_code" TEXT,
    "reason" TEXT,
    "data" JSONB NOT NULL DEFAULT '{}',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_transition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_confirmation" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "transition" TEXT NOT NULL,
    "round" INTEGER NOT NULL,
    "side" "deal_side" NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "data" JSONB NOT NULL DEFAULT '{}',
    "ip_address" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_confirmation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "term_sheet" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "side" "deal_side" NOT NULL,
    "terms" JSONB NOT NULL,
    "hash" TEXT NOT NULL,
    "value_vnd" BIGINT NOT NULL,
    "valid_until" TIMESTAMPTZ(3) NOT NULL,
    "offered_by_id" UUID,
    "offered_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "lapsed_at" TIMESTAMPTZ(3),

    CONSTRAINT "term_sheet_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "pilot" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "site" TEXT NOT NULL,
    "ward_code" TEXT,
    "starts_on" DATE NOT NULL,
    "ends_on" DATE NOT NULL,
    "kpis" JSONB NOT NULL,
    "conclusion" TEXT,
    "decision" TEXT,
    "concluded_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pilot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_contract" (
    "deal_id" UUID NOT NULL,
    "items" JSONB NOT NULL DEFAULT '{}',
    "document_id" UUID,
    "document_hash" TEXT,
    "effective_at" TIMESTAMPTZ(3),
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_contract_pkey" PRIMARY KEY ("deal_id")
);

-- CreateTable
CREATE TABLE "deal_message" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "deal_message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_report" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "kind" "report_kind" NOT NULL,
    "state" "report_state" NOT NULL DEFAULT 'declared',
    "side" "deal_side" NOT NULL,
    "reported_by_id" UUID,
    "reported_at" TIMESTAMPTZ(3) NOT NULL,
    "what_in_use" TEXT NOT NULL,
    "in_use_since" DATE,
    "sites" INTEGER NOT NULL DEFAULT 1,
    "ward_code" TEXT,
    "revenue_vnd" BIGINT,
    "savings_vnd" BIGINT,
    "jobs" INTEGER,
    "users" INTEGER,
    "royalty_vnd" BIGINT,
    "evidence_document_id" UUID,
    "attest_due_at" TIMESTAMPTZ(3) NOT NULL,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    "answer_note" TEXT,

    CONSTRAINT "deal_report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "dispute" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "side" "deal_side" NOT NULL,
    "claim" TEXT NOT NULL,
    "raised_by_id" UUID NOT NULL,
    "raised_at" TIMESTAMPTZ(3) NOT NULL,
    "outcome" TEXT,
    "resolved_by_id" UUID,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "dispute_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "deal_counter" (
    "year" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    CONSTRAINT "deal_counter_pkey" PRIMARY KEY ("year")
);

-- CreateTable
CREATE TABLE "document" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "purpose" "document_purpose" NOT NULL,
    "subject_id" UUID NOT NULL,
    "file_name" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "size_bytes" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "storage_key" TEXT NOT NULL,
    "alt_vi" TEXT,
    "alt_en" TEXT,
    "position" INTEGER NOT NULL DEFAULT 0,
    "uploaded_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removed_at" TIMESTAMPTZ(3),

    CONSTRAINT "document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "document_read" (
    "id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "deal_id" UUID,
    "ip_address" TEXT,
    "read_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "document_read_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "external_id" TEXT,
    "kind" "listing_kind" NOT NULL,
    "state" "listing_state" NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "title_vi" TEXT NOT NULL,
    "title_en" TEXT,
    "summary_vi" TEXT NOT NULL DEFAULT '',
    "summary_en" TEXT,
    "problem_vi" TEXT NOT NULL DEFAULT '',
    "problem_en" TEXT,
    "description_vi" TEXT NOT NULL DEFAULT '',
    "description_en" TEXT,
    "figures" JSONB NOT NULL DEFAULT '[]',
    "science_fields" TEXT[],
    "industries" TEXT[],
    "solution_categories" TEXT[],
    "trl" INTEGER,
    "trl_evidence_vi" TEXT,
    "trl_evidence_en" TEXT,
    "ip" JSONB NOT NULL DEFAULT '[]',
    "standards" JSONB NOT NULL DEFAULT '[]',
    "transfer_forms" TEXT[],
    "price_mode" "price_mode" NOT NULL DEFAULT 'on_request',
    "price_min_vnd" BIGINT,
    "price_max_vnd" BIGINT,
    "price_unit" "price_unit" NOT NULL DEFAULT 'once',
    "accepts_listed_terms" BOOLEAN NOT NULL DEFAULT false,
    "support_vi" TEXT,
    "support_en" TEXT,
    "warranty_months" INTEGER,
    "deployments" JSONB NOT NULL DEFAULT '[]',
    "keywords" TEXT[],
    "province_code" TEXT,
    "ward_code" TEXT,
    "annex_vi" TEXT,
    "annex_en" TEXT,
    "revision" JSONB,
    "submitted_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "reminded_at" TIMESTAMPTZ(3),
    "created_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_version" (
    "id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "content" JSONB NOT NULL,
    "author_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_version_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "listing_review" (
    "id" UUID NOT NULL,
    "listing_id" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "problem_score" INTEGER NOT NULL,
    "evidence_score" INTEGER NOT NULL,
    "terms_score" INTEGER NOT NULL,
    "completeness_score" INTEGER NOT NULL,
    "approved" BOOLEAN NOT NULL,
    "reasons" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "target" (
    "id" UUID NOT NULL,
    "year" INTEGER NOT NULL,
    "indicator" TEXT NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "target_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "notification" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID,
    "event" TEXT NOT NULL,
    "params" JSONB NOT NULL DEFAULT '{}',
    "href" TEXT NOT NULL,
    "dedupe_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "notification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mail" (
    "id" UUID NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "template" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "html" TEXT NOT NULL,
    "dedupe_key" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "last_error" TEXT,

    CONSTRAINT "mail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "organisation" (
    "id" UUID NOT NULL,
    "kind" "organisation_kind" NOT NULL,
    "name_vi" TEXT NOT NULL,
    "name_en" TEXT,
    "short_name_vi" TEXT,
    "short_name_en" TEXT,
    "tax_code" TEXT,
    "province_code" TEXT NOT NULL DEFAULT '01',
    "ward_code" TEXT,
    "industry" TEXT,
    "size" "enterprise_size",
    "about_vi" TEXT,
    "about_en" TEXT,
    "website" TEXT,
    "phone" TEXT,
    "bank_bin" TEXT,
    "bank_account_number" TEXT,
    "bank_account_name" TEXT,
    "verification" "verification_state" NOT NULL DEFAULT 'unverified',
    "verified_at" TIMESTAMPTZ(3),
    "median_reply_minutes" INTEGER,
    "answer_rate" DOUBLE PRECISION,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "organisation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "membership" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "roles" "organisation_role"[],
    "title" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "invitation" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "email" TEXT NOT NULL,
    "roles" "organisation_role"[],
    "token_hash" TEXT NOT NULL,
    "invited_by_id" UUID NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "accepted_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "verification_decision" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "from" "verification_state" NOT NULL,
    "to" "verification_state" NOT NULL,
    "reason" TEXT NOT NULL,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "verification_decision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "milestone" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "deliverable" TEXT NOT NULL DEFAULT '',
    "amount_vnd" BIGINT NOT NULL,
    "due_on" DATE,
    "state" "milestone_state" NOT NULL DEFAULT 'planned',
    "version" INTEGER NOT NULL DEFAULT 1,
    "delivery_note" TEXT,
    "changes_note" TEXT,
    "funded_at" TIMESTAMPTZ(3),
    "delivered_at" TIMESTAMPTZ(3),
    "accepted_at" TIMESTAMPTZ(3),
    "accepted_by_id" UUID,
    "released_at" TIMESTAMPTZ(3),

    CONSTRAINT "milestone_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "release_approval" (
    "id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "release_approval_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "payment" (
    "id" UUID NOT NULL,
    "milestone_id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "rail" "payment_rail" NOT NULL,
    "state" "payment_state" NOT NULL DEFAULT 'awaiting',
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'VND',
    "refunded_amount" BIGINT NOT NULL DEFAULT 0,
    "reference" TEXT NOT NULL,
    "stripe_checkout_session_id" TEXT,
    "stripe_payment_intent_id" TEXT,
    "evidence_document_id" UUID,
    "bank_transaction_number" TEXT,
    "created_by_id" UUID,
    "confirmed_by_id" UUID,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "matched_at" TIMESTAMPTZ(3),

    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stripe_event" (
    "id" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "object_id" TEXT,
    "received_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stripe_event_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_transaction" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "deal_id" UUID NOT NULL,
    "milestone_id" UUID,
    "payment_id" UUID,
    "unique_key" TEXT NOT NULL,
    "booked_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ledger_transaction_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ledger_entry" (
    "id" UUID NOT NULL,
    "transaction_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "organisation_id" UUID,
    "amount" BIGINT NOT NULL,
    "currency" TEXT NOT NULL DEFAULT 'VND',

    CONSTRAINT "ledger_entry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "setting" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "setting_pkey" PRIMARY KEY ("key")
);

-- CreateIndex
CREATE UNIQUE INDEX "user_email_key" ON "user"("email");

-- CreateIndex
CREATE UNIQUE INDEX "session_token_key" ON "session"("token");

-- CreateIndex
CREATE INDEX "session_user_id_idx" ON "session"("user_id");

-- CreateIndex
CREATE INDEX "auth_account_user_id_idx" ON "auth_account"("user_id");

-- CreateIndex
CREATE INDEX "verification_identifier_idx" ON "verification"("identifier");

-- CreateIndex
CREATE INDEX "two_factor_secret_idx" ON "two_factor"("secret");

-- CreateIndex
CREATE INDEX "two_factor_user_id_idx" ON "two_factor"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_limit_key_key" ON "rate_limit"("key");

-- CreateIndex
CREATE UNIQUE INDEX "consent_user_id_document_version_key" ON "consent"("user_id", "document", "version");

-- CreateIndex
CREATE UNIQUE INDEX "audit_entry_id_key" ON "audit_entry"("id");

-- CreateIndex
CREATE INDEX "audit_entry_subject_type_subject_id_idx" ON "audit_entry"("subject_type", "subject_id");

-- CreateIndex
CREATE INDEX "audit_entry_at_idx" ON "audit_entry"("at");

-- CreateIndex
CREATE INDEX "challenge_organisation_id_state_idx" ON "challenge"("organisation_id", "state");

-- CreateIndex
CREATE INDEX "challenge_state_deadline_idx" ON "challenge"("state", "deadline");

-- CreateIndex
CREATE UNIQUE INDEX "challenge_organisation_id_external_id_key" ON "challenge"("organisation_id", "external_id");

-- CreateIndex
CREATE INDEX "challenge_review_challenge_id_created_at_idx" ON "challenge_review"("challenge_id", "created_at");

-- CreateIndex
CREATE INDEX "challenge_question_challenge_id_asked_at_idx" ON "challenge_question"("challenge_id", "asked_at");

-- CreateIndex
CREATE UNIQUE INDEX "proposal_challenge_id_organisation_id_key" ON "proposal"("challenge_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "deal_code_key" ON "deal"("code");

-- CreateIndex
CREATE UNIQUE INDEX "deal_agreed_term_sheet_id_key" ON "deal"("agreed_term_sheet_id");

-- CreateIndex
CREATE INDEX "deal_buyer_organisation_id_state_idx" ON "deal"("buyer_organisation_id", "state");

-- CreateIndex
CREATE INDEX "deal_seller_organisation_id_state_idx" ON "deal"("seller_organisation_id", "state");

-- CreateIndex
CREATE INDEX "deal_listing_id_idx" ON "deal"("listing_id");

-- CreateIndex
CREATE INDEX "deal_clock_at_idx" ON "deal"("clock_at");

-- CreateIndex
CREATE INDEX "deal_requested_at_idx" ON "deal"("requested_at");

-- CreateIndex
CREATE INDEX "deal_signed_at_idx" ON "deal"("signed_at");

-- CreateIndex
CREATE INDEX "deal_transition_name_at_idx" ON "deal_transition"("name", "at");

-- CreateIndex
CREATE INDEX "deal_transition_to_at_idx" ON "deal_transition"("to", "at");

-- CreateIndex
CREATE UNIQUE INDEX "deal_transition_deal_id_seq_key" ON "deal_transition"("deal_id", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "deal_confirmation_deal_id_transition_round_side_key" ON "deal_confirmation"("deal_id", "transition", "round", "side");

-- CreateIndex
CREATE UNIQUE INDEX "term_sheet_deal_id_number_key" ON "term_sheet"("deal_id", "number");

-- CreateIndex
CREATE INDEX "pilot_deal_id_idx" ON "pilot"("deal_id");

-- CreateIndex
CREATE INDEX "deal_message_deal_id_sent_at_idx" ON "deal_message"("deal_id", "sent_at");

-- CreateIndex
CREATE INDEX "deal_report_deal_id_reported_at_idx" ON "deal_report"("deal_id", "reported_at");

-- CreateIndex
CREATE INDEX "dispute_deal_id_idx" ON "dispute"("deal_id");

-- CreateIndex
CREATE UNIQUE INDEX "document_storage_key_key" ON "document"("storage_key");

-- CreateIndex
CREATE INDEX "document_purpose_subject_id_idx" ON "document"("purpose", "subject_id");

-- CreateIndex
CREATE INDEX "document_read_document_id_read_at_idx" ON "document_read"("document_id", "read_at");

-- CreateIndex
CREATE INDEX "document_read_deal_id_read_at_idx" ON "document_read"("deal_id", "read_at");

-- CreateIndex
CREATE INDEX "listing_organisation_id_state_idx" ON "listing"("organisation_id", "state");

-- CreateIndex
CREATE INDEX "listing_state_confirmed_at_idx" ON "listing"("state", "confirmed_at");

-- CreateIndex
CREATE INDEX "listing_state_submitted_at_idx" ON "listing"("state", "submitted_at");

-- CreateIndex
CREATE UNIQUE INDEX "listing_organisation_id_external_id_key" ON "listing"("organisation_id", "external_id");

-- CreateIndex
CREATE UNIQUE INDEX "listing_version_listing_id_version_key" ON "listing_version"("listing_id", "version");

-- CreateIndex
CREATE INDEX "listing_review_listing_id_created_at_idx" ON "listing_review"("listing_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "target_year_indicator_key" ON "target"("year", "indicator");

-- CreateIndex
CREATE UNIQUE INDEX "notification_dedupe_key_key" ON "notification"("dedupe_key");

-- CreateIndex
CREATE INDEX "notification_user_id_created_at_idx" ON "notification"("user_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "mail_dedupe_key_key" ON "mail"("dedupe_key");

-- CreateIndex
CREATE INDEX "mail_created_at_idx" ON "mail"("created_at");

-- CreateIndex
CREATE INDEX "mail_recipient_idx" ON "mail"("recipient");

-- CreateIndex
CREATE UNIQUE INDEX "organisation_tax_code_key" ON "organisation"("tax_code");

-- CreateIndex
CREATE INDEX "organisation_kind_idx" ON "organisation"("kind");

-- CreateIndex
CREATE INDEX "organisation_verification_idx" ON "organisation"("verification");

-- CreateIndex
CREATE INDEX "membership_organisation_id_idx" ON "membership"("organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "membership_user_id_organisation_id_key" ON "membership"("user_id", "organisation_id");

-- CreateIndex
CREATE UNIQUE INDEX "invitation_token_hash_key" ON "invitation"("token_hash");

-- CreateIndex
CREATE INDEX "invitation_organisation_id_idx" ON "invitation"("organisation_id");

-- CreateIndex
CREATE INDEX "invitation_email_idx" ON "invitation"("email");

-- CreateIndex
CREATE INDEX "verification_decision_organisation_id_decided_at_idx" ON "verification_decision"("organisation_id", "decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "milestone_deal_id_position_key" ON "milestone"("deal_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "release_approval_milestone_id_user_id_key" ON "release_approval"("milestone_id", "user_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_reference_key" ON "payment"("reference");

-- CreateIndex
CREATE UNIQUE INDEX "payment_stripe_checkout_session_id_key" ON "payment"("stripe_checkout_session_id");

-- CreateIndex
CREATE UNIQUE INDEX "payment_stripe_payment_intent_id_key" ON "payment"("stripe_payment_intent_id");

-- CreateIndex
CREATE INDEX "payment_deal_id_idx" ON "payment"("deal_id");

-- CreateIndex
CREATE INDEX "payment_milestone_id_idx" ON "payment"("milestone_id");

-- CreateIndex
CREATE INDEX "payment_state_created_at_idx" ON "payment"("state", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "ledger_transaction_unique_key_key" ON "ledger_transaction"("unique_key");

-- CreateIndex
CREATE INDEX "ledger_transaction_deal_id_idx" ON "ledger_transaction"("deal_id");

-- CreateIndex
CREATE INDEX "ledger_entry_transaction_id_idx" ON "ledger_entry"("transaction_id");

-- CreateIndex
CREATE INDEX "ledger_entry_account_idx" ON "ledger_entry"("account");

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "auth_account" ADD CONSTRAINT "auth_account_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "two_factor" ADD CONSTRAINT "two_factor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "consent" ADD CONSTRAINT "consent_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge" ADD CONSTRAINT "challenge_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_review" ADD CONSTRAINT "challenge_review_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "challenge_question" ADD CONSTRAINT "challenge_question_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "proposal" ADD CONSTRAINT "proposal_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_buyer_organisation_id_fkey" FOREIGN KEY ("buyer_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_seller_organisation_id_fkey" FOREIGN KEY ("seller_organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_challenge_id_fkey" FOREIGN KEY ("challenge_id") REFERENCES "challenge"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_proposal_id_fkey" FOREIGN KEY ("proposal_id") REFERENCES "proposal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_parent_deal_id_fkey" FOREIGN KEY ("parent_deal_id") REFERENCES "deal"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal" ADD CONSTRAINT "deal_agreed_term_sheet_id_fkey" FOREIGN KEY ("agreed_term_sheet_id") REFERENCES "term_sheet"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_transition" ADD CONSTRAINT "deal_transition_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_confirmation" ADD CONSTRAINT "deal_confirmation_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "term_sheet" ADD CONSTRAINT "term_sheet_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pilot" ADD CONSTRAINT "pilot_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_contract" ADD CONSTRAINT "deal_contract_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_message" ADD CONSTRAINT "deal_message_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "deal_report" ADD CONSTRAINT "deal_report_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "dispute" ADD CONSTRAINT "dispute_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "document_read" ADD CONSTRAINT "document_read_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing" ADD CONSTRAINT "listing_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_version" ADD CONSTRAINT "listing_version_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_review" ADD CONSTRAINT "listing_review_listing_id_fkey" FOREIGN KEY ("listing_id") REFERENCES "listing"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notification" ADD CONSTRAINT "notification_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "membership" ADD CONSTRAINT "membership_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "invitation" ADD CONSTRAINT "invitation_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "verification_decision" ADD CONSTRAINT "verification_decision_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "milestone" ADD CONSTRAINT "milestone_deal_id_fkey" FOREIGN KEY ("deal_id") REFERENCES "deal"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "release_approval" ADD CONSTRAINT "release_approval_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_milestone_id_fkey" FOREIGN KEY ("milestone_id") REFERENCES "milestone"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ledger_entry" ADD CONSTRAINT "ledger_entry_transaction_id_fkey" FOREIGN KEY ("transaction_id") REFERENCES "ledger_transaction"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma's schema language cannot say ------------------------------------------------------

create extension if not exists unaccent;
create extension if not exists pg_trgm;

-- Rows that are never changed or removed, whatever the code above does.
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end $$;


create trigger audit_entry_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger audit_entry_no_truncate before truncate on audit_entry
  for each statement execute function refuse_change();
create trigger deal_transition_append_only before update or delete on deal_transition
  for each row execute function refuse_change();
create trigger deal_confirmation_append_only before update or delete on deal_confirmation
  for each row execute function refuse_change();
create trigger ledger_transaction_append_only before update or delete on ledger_transaction
  for each row execute function refuse_change();
create trigger ledger_entry_append_only before update or delete on ledger_entry
  for each row execute function refuse_change();
create trigger document_read_append_only before update or delete on document_read
  for each row execute function refuse_change();

-- The text that an audit hash covers, one line a field, so that any reader can recompute it.
create function audit_text(e audit_entry) returns text language sql stable as $$
  select concat_ws(E'\n',
    e.seq::text, e.id::text,
    to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    e.actor_kind::text, coalesce(e.user_id::text, '-'), coalesce(e.organisation_id::text, '-'),
    coalesce(e.on_behalf_of_organisation_id::text, '-'),
    e.action, e.subject_type, e.subject_id,
    coalesce(e.from_state, '-'), coalesce(e.to_state, '-'), e.data::text)
$$;

-- Links each entry to the one before it. The lock keeps the chain single: writers wait for each other
-- from here to their commit, so commands record the audit last.
create function audit_entry_link() returns trigger language plpgsql as $$
declare
  last record;
begin
  perform pg_advisory_xact_lock(7042026);
  select seq, hash into last from audit_entry order by seq desc limit 1;
  new.seq := coalesce(last.seq, 0) + 1;
  new.prev_hash := coalesce(last.hash, '\x'::bytea);
  new.hash := sha256(new.prev_hash || convert_to(audit_text(new), 'UTF8'));
  return new;
end $$;

create trigger audit_entry_link before insert on audit_entry
  for each row execute function audit_entry_link();

-- Debits and credits of one booking balance per currency, checked at commit.
create function ledger_balances() returns trigger language plpgsql as $$
begin
  if exists (
    select 1 from ledger_entry where transaction_id = new.transaction_id
    group by currency having sum(amount) <> 0
  ) then
    raise exception 'ledger transaction % does not balance', new.transaction_id
      using errcode = 'check_violation';
  end if;
  return null;
end $$;

create constraint trigger ledger_entry_balances after insert on ledger_entry
  deferrable initially deferred for each row execute function ledger_balances();

alter table ledger_entry add constraint ledger_entry_amount_not_zero check (amount <> 0);
alter table payment add constraint payment_amount_positive check (amount > 0);
alter table payment add constraint payment_refund_within check (refunded_amount between 0 and amount);
alter table milestone add constraint milestone_amount_positive check (amount_vnd > 0);
alter table deal add constraint deal_parties_differ
  check (buyer_organisation_id <> seller_organisation_id);
alter table listing add constraint listing_trl_range check (trl between 1 and 9);
