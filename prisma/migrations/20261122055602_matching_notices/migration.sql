-- CreateTable
CREATE TABLE "match_notice" (
    "id" UUID NOT NULL,
    "subject_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "matched_id" UUID NOT NULL,
    "score" SMALLINT NOT NULL,
    "told_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "match_mute" (
    "user_id" UUID NOT NULL,
    "muted_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "match_mute_pkey" PRIMARY KEY ("user_id")
);

-- CreateIndex
CREATE INDEX "match_notice_organisation_id_told_at_idx" ON "match_notice"("organisation_id", "told_at");

-- CreateIndex
CREATE UNIQUE INDEX "match_notice_subject_id_organisation_id_key" ON "match_notice"("subject_id", "organisation_id");

-- AddForeignKey
ALTER TABLE "match_notice" ADD CONSTRAINT "match_notice_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "match_mute" ADD CONSTRAINT "match_mute_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "user"("id") ON DELETE CASCADE ON UPDATE CASCADE;
