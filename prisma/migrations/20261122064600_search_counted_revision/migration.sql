ALTER TABLE "search_state" ADD COLUMN "counted_revision" BIGINT NOT NULL DEFAULT 0;
