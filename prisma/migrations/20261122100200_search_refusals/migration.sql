-- What an engine beside PostgreSQL will not have, and since when web servers answer without it.
ALTER TABLE "search_change" ADD COLUMN "engine" TEXT;
ALTER TABLE "search_feed" ADD COLUMN "avoided_since" TIMESTAMPTZ(3);
