create table search_demand (
  day date not null,
  query text not null check (length(query) between 2 and 120),
  searches integer not null check (searches >= 0),
  opens integer not null check (opens >= 0),
  results integer not null,
  industry text,
  codes text[] not null,
  engine text not null,
  primary key (query, day)
);
create index search_demand_day_idx on search_demand (day);

create table demand_invitation (
  id uuid primary key,
  query text not null,
  organisation_ids uuid[] not null,
  invited_by_id uuid not null,
  invited_at timestamptz(3) not null
);
create index demand_invitation_query_invited_at_idx on demand_invitation (query, invited_at);
create index demand_invitation_invited_at_idx on demand_invitation (invited_at);
