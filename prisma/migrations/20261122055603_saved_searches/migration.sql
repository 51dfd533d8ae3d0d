-- CreateEnum
CREATE TYPE "alert_frequency" AS ENUM ('at_once', 'daily', 'weekly');

-- CreateTable
CREATE TABLE "saved_search" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "frequency" "alert_frequency" NOT NULL,
    "paused_at" TIMESTAMPTZ(3),
    "revision" BIGINT NOT NULL,
    "broad" BOOLEAN NOT NULL DEFAULT false,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "viewed_at" TIMESTAMPTZ(3) NOT NULL,
    "last_alert_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "saved_search_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_search_hit" (
    "saved_search_id" UUID NOT NULL,
    "document_id" UUID NOT NULL,
    "found_at" TIMESTAMPTZ(3),
    "alerted_at" TIMESTAMPTZ(3),

    CONSTRAINT "saved_search_hit_pkey" PRIMARY KEY ("saved_search_id","document_id")
);

-- CreateIndex
CREATE INDEX "saved_search_user_id_created_at_idx" ON "saved_search"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "saved_search_revision_idx" ON "saved_search"("revision");

-- AddForeignKey
ALTER TABLE "saved_search" ADD CONSTRAINT "saved_search_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_search_hit" ADD CONSTRAINT "saved_search_hit_saved_search_id_fkey" FOREIGN KEY ("saved_search_id") REFERENCES "saved_search"("id") ON DELETE CASCADE ON UPDATE CASCADE;
