-- CreateTable
CREATE TABLE "search_document" (
    "n" SERIAL NOT NULL,
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "revision" BIGINT NOT NULL,
    "removed" BOOLEAN NOT NULL DEFAULT false,
    "facets" TEXT[],
    "price_vnd" BIGINT,
    "trl" SMALLINT,
    "published_at" TIMESTAMPTZ(3),
    "deadline" TIMESTAMPTZ(3),
    "quality" REAL NOT NULL,
    "title_words" TEXT NOT NULL,
    "card" JSONB NOT NULL,
    "lead" tsvector NOT NULL,
    "whole" tsvector NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "search_document_pkey" PRIMARY KEY ("n")
);

-- CreateTable
CREATE TABLE "search_term" (
    "term" TEXT NOT NULL,
    "documents" INTEGER NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL,

    CONSTRAINT "search_term_pkey" PRIMARY KEY ("term")
);

-- CreateTable
CREATE TABLE "search_state" (
    "id" SMALLINT NOT NULL DEFAULT 1,
    "revision" BIGINT NOT NULL DEFAULT 0,
    "purged_revision" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "search_state_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "search_state_one_row" CHECK ("id" = 1)
);

-- CreateIndex
CREATE UNIQUE INDEX "search_document_id_key" ON "search_document"("id");

-- CreateIndex
CREATE INDEX "search_document_revision_idx" ON "search_document"("revision");

-- CreateIndex
CREATE INDEX "search_term_revision_idx" ON "search_term"("revision");

-- A pending list would make every search scan what was written lately: write straight into the tree.
CREATE INDEX "search_document_lead_idx" ON "search_document" USING GIN ("lead") WITH (fastupdate = off);
CREATE INDEX "search_document_whole_idx" ON "search_document" USING GIN ("whole") WITH (fastupdate = off);

-- Matching reads only the small columns of thousands of rows: the wide ones live out of line.
ALTER TABLE "search_document" SET (toast_tuple_target = 128);

INSERT INTO "search_state" ("id") VALUES (1);
