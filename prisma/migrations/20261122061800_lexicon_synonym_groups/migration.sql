create table search_synonym_group (
  id text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  vi text[] not null,
  en text[] not null,
  codes text[] not null,
  off boolean not null default false,
  version integer not null default 1,
  changed_by_id uuid not null,
  changed_at timestamptz(3) not null
);
