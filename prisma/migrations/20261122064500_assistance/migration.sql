create table assistance (
  id uuid primary key,
  organisation_id uuid not null references organisation (id) on delete cascade,
  scopes text[] not null,
  consent_version text not null,
  granted_by_id uuid not null,
  granted_at timestamptz(3) not null,
  ip_address text,
  ends_at timestamptz(3) not null,
  revoked_at timestamptz(3),
  revoked_by_id uuid
);
create index assistance_organisation_id_ends_at_idx on assistance (organisation_id, ends_at);
create index assistance_ends_at_idx on assistance (ends_at);
