create type valuation_purpose as enum ('contract_price', 'negotiation', 'other');

alter table valuation
  add column purpose_kind valuation_purpose,
  add column valid_until date;

-- Nobody said what the earlier opinions may be relied on for: none of them opens a contract's signing.
update valuation set
  purpose_kind = 'negotiation',
  valid_until = (recorded_at at time zone 'Asia/Ho_Chi_Minh' + interval '6 months')::date;

alter table valuation
  alter column purpose_kind set not null,
  alter column valid_until set not null,
  add check (valid_until >= valued_on);

create or replace function valuation_is_final() returns trigger language plpgsql as $$
begin
  if (new.method, new.min_vnd, new.max_vnd, new.valued_on, new.purpose_kind, new.purpose, new.sources,
      new.author_id, new.author_title, new.valid_until, new.recorded_at)
     is distinct from
     (old.method, old.min_vnd, old.max_vnd, old.valued_on, old.purpose_kind, old.purpose, old.sources,
      old.author_id, old.author_title, old.valid_until, old.recorded_at) then
    raise exception 'a valuation is never rewritten';
  end if;
  return new;
end $$;
