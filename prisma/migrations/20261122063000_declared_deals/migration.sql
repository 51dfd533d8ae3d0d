alter table "deal" add column "declaration_state" "report_state";

create table "declaration" (
  "deal_id" uuid not null,
  "side" "deal_side" not null,
  "contract_number" text,
  "invited_email" text,
  "declared_by_id" uuid not null,
  "declared_at" timestamptz(3) not null,
  "answered_by_id" uuid,
  "answered_at" timestamptz(3),
  "answer_note" text,
  constraint "declaration_pkey" primary key ("deal_id")
);
alter table "declaration" add constraint "declaration_deal_id_fkey"
  foreign key ("deal_id") references "deal" ("id") on delete restrict on update cascade;
