create type adviser_role as enum ('valuer', 'broker', 'lawyer');
create type valuation_method as enum ('cost', 'market', 'income');

create table deal_adviser (
  id uuid primary key,
  deal_id uuid not null references deal (id),
  side deal_side not null,
  organisation_id uuid not null references organisation (id),
  role adviser_role not null,
  task text not null,
  invited_by_id uuid not null,
  invited_at timestamptz(3) not null,
  ended_by_id uuid,
  ended_at timestamptz(3)
);
create index deal_adviser_deal_id_idx on deal_adviser (deal_id);
create index deal_adviser_organisation_id_idx on deal_adviser (organisation_id);
create unique index deal_adviser_one_standing on deal_adviser (deal_id, side, organisation_id)
  where ended_at is null;

create table valuation (
  id uuid primary key,
  deal_id uuid not null references deal (id),
  adviser_id uuid not null references deal_adviser (id),
  side deal_side not null,
  organisation_id uuid not null references organisation (id),
  author_id uuid not null,
  author_title text not null,
  method valuation_method not null,
  min_vnd bigint not null check (min_vnd >= 0),
  max_vnd bigint not null,
  valued_on date not null,
  purpose text not null,
  sources text not null,
  recorded_at timestamptz(3) not null,
  shared_at timestamptz(3),
  shared_by_id uuid,
  check (max_vnd >= min_vnd)
);
create index valuation_deal_id_idx on valuation (deal_id);

-- A valuation is somebody's opinion of a day: it is shared or not, never rewritten.
create function valuation_is_final() returns trigger language plpgsql as $$
begin
  if (new.method, new.min_vnd, new.max_vnd, new.valued_on, new.purpose, new.sources, new.author_id,
      new.author_title, new.recorded_at)
     is distinct from
     (old.method, old.min_vnd, old.max_vnd, old.valued_on, old.purpose, old.sources, old.author_id,
      old.author_title, old.recorded_at) then
    raise exception 'a valuation is never rewritten';
  end if;
  return new;
end $$;
create trigger valuation_is_final before update on valuation
  for each row execute function valuation_is_final();
