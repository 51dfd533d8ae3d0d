create type moved_clock as enum ('acceptance', 'defect', 'claim');
create type move_cause as enum ('calendar', 'dispute');

create table moved_deadline (
  id uuid primary key,
  deal_id uuid not null references deal (id),
  side deal_side not null,
  clock moved_clock not null,
  number integer not null,
  due_at timestamptz(3) not null,
  cause move_cause not null,
  at timestamptz(3) not null
);
create index moved_deadline_deal_id_at_idx on moved_deadline (deal_id, at);
create trigger moved_deadline_append_only before update or delete on moved_deadline
  for each row execute function refuse_change();

alter table valuation add column reminders_sent integer not null default 0;
