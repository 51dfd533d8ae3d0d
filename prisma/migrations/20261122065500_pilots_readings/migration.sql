alter table "pilot" add column "public_by_buyer_at" timestamptz(3);
alter table "pilot" add column "public_by_seller_at" timestamptz(3);

create table "pilot_reading" (
  "id" uuid not null,
  "pilot_id" uuid not null,
  "kpi" integer not null,
  "measured_on" date not null,
  "value" double precision not null,
  "note" text,
  "source" text not null,
  "external_id" text,
  "recorded_by_id" uuid,
  "recorded_at" timestamptz(3) not null,
  constraint "pilot_reading_pkey" primary key ("id")
);
create unique index "pilot_reading_pilot_id_external_id_key" on "pilot_reading" ("pilot_id", "external_id");
create unique index "pilot_reading_pilot_id_kpi_measured_on_key" on "pilot_reading" ("pilot_id", "kpi", "measured_on");
alter table "pilot_reading" add constraint "pilot_reading_pilot_id_fkey"
  foreign key ("pilot_id") references "pilot" ("id") on delete restrict on update cascade;

create table "pilot_token" (
  "pilot_id" uuid not null,
  "token_hash" text not null,
  "created_by_id" uuid not null,
  "created_at" timestamptz(3) not null,
  constraint "pilot_token_pkey" primary key ("pilot_id")
);
create unique index "pilot_token_token_hash_key" on "pilot_token" ("token_hash");
alter table "pilot_token" add constraint "pilot_token_pilot_id_fkey"
  foreign key ("pilot_id") references "pilot" ("id") on delete restrict on update cascade;
