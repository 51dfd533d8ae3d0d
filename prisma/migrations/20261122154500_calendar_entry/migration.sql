create type day_kind as enum ('off', 'worked', 'ordinary');

create table calendar_entry (
  id uuid not null,
  kind day_kind not null,
  first_day date not null,
  last_day date not null,
  name_vi text not null,
  name_en text not null,
  source_vi text not null,
  source_en text not null,
  source_url text,
  true_on date not null,
  added_by_id uuid not null,
  added_at timestamptz(3) not null,
  constraint calendar_entry_pkey primary key (id),
  constraint calendar_entry_days check (first_day <= last_day)
);
