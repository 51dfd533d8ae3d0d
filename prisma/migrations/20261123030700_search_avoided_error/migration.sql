ALTER TABLE "search_feed" ADD COLUMN "avoided_error" TEXT;
