-- CreateTable
CREATE TABLE "search_change" (
    "document_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,
    "try_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "error" TEXT,
    "dead_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_change_pkey" PRIMARY KEY ("document_id")
);

-- CreateIndex
CREATE INDEX "search_change_try_at_idx" ON "search_change"("try_at");

-- CreateTable
CREATE TABLE "search_feed" (
    "engine" TEXT NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT 0,
    "fed_at" TIMESTAMPTZ(3),
    "away_since" TIMESTAMPTZ(3),
    "error" TEXT,
    "avoided_at" TIMESTAMPTZ(3),

    CONSTRAINT "search_feed_pkey" PRIMARY KEY ("engine")
);
