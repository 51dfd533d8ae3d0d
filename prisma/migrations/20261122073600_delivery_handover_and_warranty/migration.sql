create type handover_outcome as enum ('accepted', 'changes');
create type defect_answer as enum ('done', 'disputed');
create type claim_step as enum ('claimed', 'repaired', 'replaced', 'refused', 'not_settled');

create table handover_item (
  id uuid primary key,
  milestone_id uuid not null references milestone (id) on delete cascade on update cascade,
  position integer not null,
  text text not null,
  proposed_by deal_side not null,
  taken boolean not null,
  handed_at timestamptz(3),
  handed_by_id uuid,
  handed_note text,
  confirmed boolean,
  judged_at timestamptz(3),
  judged_by_id uuid,
  judged_note text
);
create index handover_item_milestone_id_position_idx on handover_item (milestone_id, position);

create table handover (
  id uuid primary key,
  milestone_id uuid not null references milestone (id) on update cascade,
  round integer not null,
  delivered_at timestamptz(3) not null,
  accept_due_at timestamptz(3) not null,
  reminders_sent integer not null default 0,
  decided_at timestamptz(3),
  decided_by_id uuid,
  outcome handover_outcome,
  open_reason text,
  record jsonb,
  check ((decided_at is null) = (outcome is null))
);
create unique index handover_milestone_id_round_key on handover (milestone_id, round);
create index handover_decided_at_accept_due_at_idx on handover (decided_at, accept_due_at);

create table defect (
  id uuid primary key,
  milestone_id uuid not null references milestone (id) on update cascade,
  handover_id uuid not null references handover (id) on update cascade,
  position integer not null,
  text text not null,
  due_at timestamptz(3) not null,
  answer defect_answer,
  answer_note text,
  answered_at timestamptz(3),
  answered_by_id uuid,
  overdue_told boolean not null default false,
  check ((answered_at is null) = (answer is null))
);
create index defect_milestone_id_position_idx on defect (milestone_id, position);
create index defect_answered_at_due_at_idx on defect (answered_at, due_at);

create table warranty_reminder (
  deal_id uuid primary key references deal (id) on update cascade,
  told_at timestamptz(3) not null
);

create table warranty_claim (
  id uuid primary key,
  deal_id uuid not null references deal (id) on update cascade,
  number integer not null,
  raised_at timestamptz(3) not null,
  answer_due_at timestamptz(3) not null,
  answered_at timestamptz(3),
  late_told boolean not null default false
);
create unique index warranty_claim_deal_id_number_key on warranty_claim (deal_id, number);
create index warranty_claim_answered_at_answer_due_at_idx on warranty_claim (answered_at, answer_due_at);

create table warranty_claim_entry (
  id uuid primary key,
  claim_id uuid not null references warranty_claim (id) on update cascade,
  side deal_side not null,
  step claim_step not null,
  author_id uuid not null,
  body text not null,
  document_id uuid,
  at timestamptz(3) not null
);
create index warranty_claim_entry_claim_id_at_idx on warranty_claim_entry (claim_id, at);

-- What was accepted, and how, is what the payment and the warranty rest on.
create function handover_record_is_final() returns trigger language plpgsql as $$
begin
  if old.decided_at is not null then
    raise exception 'the record of a decided handover is never changed';
  end if;
  if tg_op = 'DELETE' then return old; end if;
  return new;
end $$;
create trigger handover_record_is_final before update or delete on handover
  for each row execute function handover_record_is_final();

create function warranty_claim_entry_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'what was said of a warranty claim is never changed';
end $$;
create trigger warranty_claim_entry_is_final before update or delete on warranty_claim_entry
  for each row execute function warranty_claim_entry_is_final();
