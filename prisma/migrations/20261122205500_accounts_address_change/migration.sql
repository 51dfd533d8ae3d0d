create table address_change (
  user_id uuid primary key references "user" (id) on delete cascade on update cascade,
  email text not null,
  token_hash text not null unique,
  expires_at timestamptz(3) not null
);
