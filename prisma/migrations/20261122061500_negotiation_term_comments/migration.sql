create table "term_comment" (
  "id" uuid not null,
  "term_sheet_id" uuid not null,
  "term" text not null,
  "side" "deal_side" not null,
  "author_id" uuid not null,
  "organisation_id" uuid not null,
  "body" text not null,
  "at" timestamptz(3) not null,
  constraint "term_comment_pkey" primary key ("id")
);
create index "term_comment_term_sheet_id_at_idx" on "term_comment" ("term_sheet_id", "at");
alter table "term_comment" add constraint "term_comment_term_sheet_id_fkey"
  foreign key ("term_sheet_id") references "term_sheet" ("id") on delete restrict on update cascade;
