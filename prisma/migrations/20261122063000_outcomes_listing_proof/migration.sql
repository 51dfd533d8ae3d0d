create table listing_proof (
  listing_id uuid primary key references listing (id) on delete cascade,
  proven boolean not null,
  adopters integer not null,
  long_adopters integer not null,
  sites integer not null,
  gain_percent double precision,
  measured_deals integer not null,
  computed_at timestamptz(3) not null
);
