-- Every certificate that was recorded for a deal, also those withdrawn again.
create table "deal_registration" (
  "id" uuid not null,
  "deal_id" uuid not null,
  "number" text not null,
  "registered_on" date not null,
  "side" "deal_side",
  "recorded_by_id" uuid,
  "recorded_at" timestamptz(3) not null,
  "document_id" uuid,
  "withdrawn_by_id" uuid,
  "withdrawn_at" timestamptz(3),
  "withdrawal_reason" text,
  constraint "deal_registration_pkey" primary key ("id"),
  constraint "deal_registration_deal_id_fkey" foreign key ("deal_id")
    references "deal" ("id") on delete restrict on update cascade
);

create index "deal_registration_deal_id_recorded_at_idx"
  on "deal_registration" ("deal_id", "recorded_at");

-- One certificate stands at a time.
create unique index "deal_registration_standing"
  on "deal_registration" ("deal_id") where "withdrawn_at" is null;

insert into "deal_registration"
  ("id", "deal_id", "number", "registered_on", "side", "recorded_by_id", "recorded_at", "document_id")
select gen_random_uuid(), d."id", d."registration_number", (d."registered_at" at time zone 'UTC')::date,
       t."side", t."user_id", coalesce(t."at", d."registered_at"), f."id"
from "deal" d
left join lateral (
  select "side", "user_id", "at" from "deal_transition"
  where "deal_id" = d."id" and "name" = 'record_registration' and not "override"
  order by "seq" desc limit 1
) t on true
left join lateral (
  select "id" from "document"
  where "purpose" = 'registration' and "subject_id" = d."id" and "removed_at" is null
    and "created_at" = t."at"
  order by "created_at" desc limit 1
) f on true
where d."registration_number" is not null and d."registered_at" is not null;
