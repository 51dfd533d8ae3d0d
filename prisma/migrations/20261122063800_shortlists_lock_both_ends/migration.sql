-- A row may neither leave a locked shortlist nor be moved into one: an update has two ends.
create or replace function shortlist_refuse_locked() returns trigger language plpgsql as $$
declare
  lists uuid[] := '{}';
begin
  if tg_table_name = 'shortlist' then
    lists := array[old.id];
  elsif tg_table_name in ('shortlist_criterion', 'shortlist_item') then
    if tg_op <> 'INSERT' then lists := lists || old.shortlist_id; end if;
    if tg_op <> 'DELETE' then lists := lists || new.shortlist_id; end if;
  else
    if tg_op <> 'INSERT' then
      lists := lists || (select shortlist_id from shortlist_item where id = old.item_id);
    end if;
    if tg_op <> 'DELETE' then
      lists := lists || (select shortlist_id from shortlist_item where id = new.item_id);
    end if;
  end if;
  if exists (select 1 from shortlist where id = any(lists) and locked_at is not null) then
    raise exception 'shortlist is locked: %', lists using errcode = 'insufficient_privilege';
  end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
