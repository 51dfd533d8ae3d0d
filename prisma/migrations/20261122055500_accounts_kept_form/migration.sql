create table kept_form (
  id uuid primary key,
  token_hash text not null unique,
  sealed text not null,
  expires_at timestamptz(3) not null
);
create index kept_form_expires_at_idx on kept_form (expires_at);
