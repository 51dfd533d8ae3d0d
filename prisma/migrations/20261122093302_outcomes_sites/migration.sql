-- The places a report of use or of new sites names, one row each.
create table "deal_site" (
  "id" uuid not null,
  "report_id" uuid not null,
  "position" integer not null,
  "name" text not null,
  "ward_code" text not null,
  constraint "deal_site_pkey" primary key ("id"),
  constraint "deal_site_report_id_fkey" foreign key ("report_id")
    references "deal_report" ("id") on delete restrict on update cascade
);

create unique index "deal_site_report_id_position_key" on "deal_site" ("report_id", "position");
