-- CreateTable
CREATE TABLE "shortlist" (
    "id" UUID NOT NULL,
    "organisation_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "purpose" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "locked_at" TIMESTAMPTZ(3),

    CONSTRAINT "shortlist_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_criterion" (
    "id" UUID NOT NULL,
    "shortlist_id" UUID NOT NULL,
    "position" SMALLINT NOT NULL,
    "name" TEXT NOT NULL,
    "weight" SMALLINT NOT NULL,

    CONSTRAINT "shortlist_criterion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_item" (
    "id" UUID NOT NULL,
    "shortlist_id" UUID NOT NULL,
    "subject_type" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "added_by_id" UUID NOT NULL,
    "added_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shortlist_item_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_note" (
    "id" UUID NOT NULL,
    "item_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shortlist_note_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "shortlist_score" (
    "item_id" UUID NOT NULL,
    "criterion_id" UUID NOT NULL,
    "score" SMALLINT NOT NULL,
    "scored_by_id" UUID NOT NULL,
    "scored_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "shortlist_score_pkey" PRIMARY KEY ("item_id","criterion_id")
);

-- CreateTable
CREATE TABLE "shortlist_record" (
    "id" UUID NOT NULL,
    "shortlist_id" UUID NOT NULL,
    "locked_by_id" UUID NOT NULL,
    "locked_at" TIMESTAMPTZ(3) NOT NULL,
    "chosen_item_id" UUID,
    "content" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "shortlist_record_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "shortlist_organisation_id_created_at_idx" ON "shortlist"("organisation_id", "created_at");

-- CreateIndex
CREATE INDEX "shortlist_criterion_shortlist_id_position_idx" ON "shortlist_criterion"("shortlist_id", "position");

-- CreateIndex
CREATE INDEX "shortlist_item_subject_id_idx" ON "shortlist_item"("subject_id");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_item_shortlist_id_subject_id_key" ON "shortlist_item"("shortlist_id", "subject_id");

-- CreateIndex
CREATE INDEX "shortlist_note_item_id_created_at_idx" ON "shortlist_note"("item_id", "created_at");

-- CreateIndex
CREATE UNIQUE INDEX "shortlist_record_shortlist_id_key" ON "shortlist_record"("shortlist_id");

-- AddForeignKey
ALTER TABLE "shortlist" ADD CONSTRAINT "shortlist_organisation_id_fkey" FOREIGN KEY ("organisation_id") REFERENCES "organisation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_criterion" ADD CONSTRAINT "shortlist_criterion_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_item" ADD CONSTRAINT "shortlist_item_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlist"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_note" ADD CONSTRAINT "shortlist_note_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "shortlist_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_score" ADD CONSTRAINT "shortlist_score_item_id_fkey" FOREIGN KEY ("item_id") REFERENCES "shortlist_item"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_score" ADD CONSTRAINT "shortlist_score_criterion_id_fkey" FOREIGN KEY ("criterion_id") REFERENCES "shortlist_criterion"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "shortlist_record" ADD CONSTRAINT "shortlist_record_shortlist_id_fkey" FOREIGN KEY ("shortlist_id") REFERENCES "shortlist"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A locked shortlist is evidence: neither it nor anything below it changes again.
create function shortlist_refuse_locked() returns trigger language plpgsql as $$
declare
  list uuid;
begin
  if tg_table_name = 'shortlist' then
    list := old.id;
  elsif tg_table_name in ('shortlist_criterion', 'shortlist_item') then
    list := case tg_op when 'INSERT' then new.shortlist_id else old.shortlist_id end;
  else
    select i.shortlist_id into list from shortlist_item i
    where i.id = case tg_op when 'INSERT' then new.item_id else old.item_id end;
  end if;
  if exists (select 1 from shortlist where id = list and locked_at is not null) then
    raise exception 'shortlist % is locked', list using errcode = 'insufficient_privilege';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;

create trigger shortlist_locked before update or delete on shortlist
  for each row execute function shortlist_refuse_locked();
create trigger shortlist_criterion_locked before insert or update or delete on shortlist_criterion
  for each row execute function shortlist_refuse_locked();
create trigger shortlist_item_locked before insert or update or delete on shortlist_item
  for each row execute function shortlist_refuse_locked();
create trigger shortlist_note_locked before insert or update or delete on shortlist_note
  for each row execute function shortlist_refuse_locked();
create trigger shortlist_score_locked before insert or update or delete on shortlist_score
  for each row execute function shortlist_refuse_locked();
create trigger shortlist_record_append_only before update or delete on shortlist_record
  for each row execute function refuse_change();

alter table shortlist_score add constraint shortlist_score_range check (score between 0 and 5);
alter table shortlist_criterion add constraint shortlist_criterion_weight check (weight between 1 and 5);
