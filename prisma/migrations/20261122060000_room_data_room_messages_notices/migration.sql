CREATE TYPE "room_right" AS ENUM ('none', 'view', 'download');
CREATE TYPE "room_upload_state" AS ENUM ('receiving', 'storing', 'kept', 'refused', 'cancelled');
CREATE TYPE "document_scan" AS ENUM ('none', 'pending', 'clean', 'infected');
CREATE TYPE "read_action" AS ENUM ('view', 'download');
CREATE TYPE "notice_channel" AS ENUM ('mail', 'digest', 'product');

ALTER TABLE "document" ADD COLUMN "scan" "document_scan" NOT NULL DEFAULT 'none',
ADD COLUMN "scan_finding" TEXT;
CREATE INDEX "document_scan_idx" ON "document"("scan");
ALTER TABLE "document_read" ADD COLUMN "action" "read_action" NOT NULL DEFAULT 'download';

CREATE TABLE "room_folder" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "parent_id" UUID,
    "name" TEXT NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    CONSTRAINT "room_folder_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "room_folder_deal_id_idx" ON "room_folder"("deal_id");
ALTER TABLE "room_folder" ADD CONSTRAINT "room_folder_parent_id_fkey" FOREIGN KEY ("parent_id") REFERENCES "room_folder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "room_file" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "folder_id" UUID,
    "name" TEXT NOT NULL,
    "version_number" INTEGER NOT NULL,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    "removed_at" TIMESTAMPTZ(3),
    CONSTRAINT "room_file_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "room_file_deal_id_idx" ON "room_file"("deal_id");
ALTER TABLE "room_file" ADD CONSTRAINT "room_file_folder_id_fkey" FOREIGN KEY ("folder_id") REFERENCES "room_folder"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "room_file_version" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "document_id" UUID NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "room_file_version_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "room_file_version_document_id_key" ON "room_file_version"("document_id");
CREATE UNIQUE INDEX "room_file_version_file_id_number_key" ON "room_file_version"("file_id", "number");
ALTER TABLE "room_file_version" ADD CONSTRAINT "room_file_version_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "room_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "room_file_version" ADD CONSTRAINT "room_file_version_document_id_fkey" FOREIGN KEY ("document_id") REFERENCES "document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "room_grant" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "owner_organisation_id" UUID NOT NULL,
    "target_id" UUID NOT NULL,
    "grantee_organisation_id" UUID NOT NULL,
    "grantee_id" UUID NOT NULL,
    "right" "room_right" NOT NULL,
    "granted_by_id" UUID NOT NULL,
    "granted_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "room_grant_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "room_grant_deal_id_grantee_organisation_id_idx" ON "room_grant"("deal_id", "grantee_organisation_id");
CREATE UNIQUE INDEX "room_grant_deal_id_owner_organisation_id_target_id_grantee__key" ON "room_grant"("deal_id", "owner_organisation_id", "target_id", "grantee_id");

CREATE TABLE "room_question" (
    "id" UUID NOT NULL,
    "file_id" UUID NOT NULL,
    "version_number" INTEGER NOT NULL,
    "organisation_id" UUID NOT NULL,
    "asked_by_id" UUID NOT NULL,
    "question" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "answer" TEXT,
    "answered_by_id" UUID,
    "answered_at" TIMESTAMPTZ(3),
    CONSTRAINT "room_question_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "room_question_file_id_asked_at_idx" ON "room_question"("file_id", "asked_at");
ALTER TABLE "room_question" ADD CONSTRAINT "room_question_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "room_file"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

CREATE TABLE "room_upload" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "folder_id" UUID,
    "file_id" UUID,
    "base_number" INTEGER,
    "file_name" TEXT NOT NULL,
    "note" TEXT,
    "size_bytes" INTEGER NOT NULL,
    "state" "room_upload_state" NOT NULL DEFAULT 'receiving',
    "storage_key" TEXT,
    "kept_file_id" UUID,
    "refusal" TEXT,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "room_upload_pkey" PRIMARY KEY ("id")
);
CREATE UNIQUE INDEX "room_upload_storage_key_key" ON "room_upload"("storage_key");
CREATE INDEX "room_upload_state_started_at_idx" ON "room_upload"("state", "started_at");

-- Files that deals already have become files of their rooms, in their first version.
INSERT INTO "room_file" ("id", "deal_id", "organisation_id", "name", "version_number", "created_by_id", "created_at", "updated_at")
SELECT d."id", d."subject_id", d."organisation_id", d."file_name", 1, coalesce(d."uploaded_by_id", d."organisation_id"), d."created_at", d."created_at"
FROM "document" d WHERE d."purpose" = 'deal_file' AND d."removed_at" IS NULL;
INSERT INTO "room_file_version" ("id", "file_id", "number", "document_id", "created_at")
SELECT f."id", f."id", 1, f."id", f."created_at" FROM "room_file" f;

CREATE TABLE "deal_thread" (
    "id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "step" TEXT,
    "started_by_id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "deal_thread_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "deal_thread_deal_id_started_at_idx" ON "deal_thread"("deal_id", "started_at");
ALTER TABLE "deal_message" ADD COLUMN "thread_id" UUID;
ALTER TABLE "deal_message" ADD CONSTRAINT "deal_message_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "deal_thread"("id") ON DELETE SET NULL ON UPDATE CASCADE;

CREATE TABLE "deal_message_mention" (
    "message_id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    CONSTRAINT "deal_message_mention_pkey" PRIMARY KEY ("message_id", "user_id")
);
ALTER TABLE "deal_message_mention" ADD CONSTRAINT "deal_message_mention_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "deal_message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TABLE "deal_message_attachment" (
    "message_id" UUID NOT NULL,
    "room_file_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    CONSTRAINT "deal_message_attachment_pkey" PRIMARY KEY ("message_id", "room_file_id")
);
ALTER TABLE "deal_message_attachment" ADD CONSTRAINT "deal_message_attachment_message_id_fkey" FOREIGN KEY ("message_id") REFERENCES "deal_message"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
CREATE TABLE "deal_thread_read" (
    "deal_id" UUID NOT NULL,
    "thread_ref" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "read_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "deal_thread_read_pkey" PRIMARY KEY ("thread_ref", "user_id")
);
CREATE INDEX "deal_thread_read_deal_id_idx" ON "deal_thread_read"("deal_id");

ALTER TABLE "notification" ADD COLUMN "channel" "notice_channel" NOT NULL DEFAULT 'mail',
ADD COLUMN "digested_at" TIMESTAMPTZ(3);
CREATE INDEX "notification_channel_digested_at_idx" ON "notification"("channel", "digested_at");
CREATE TABLE "notice_preference" (
    "user_id" UUID NOT NULL,
    "group" TEXT NOT NULL,
    "channel" "notice_channel" NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "notice_preference_pkey" PRIMARY KEY ("user_id", "group")
);
CREATE TABLE "deal_mute" (
    "user_id" UUID NOT NULL,
    "deal_id" UUID NOT NULL,
    "muted_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "deal_mute_pkey" PRIMARY KEY ("user_id", "deal_id")
);
