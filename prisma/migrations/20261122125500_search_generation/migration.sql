ALTER TABLE "search_state" ADD COLUMN "generation" INTEGER NOT NULL DEFAULT 0;

-- The numbers go on when a table built anew takes the place of the one they were made for.
ALTER SEQUENCE "search_document_n_seq" OWNED BY NONE;
