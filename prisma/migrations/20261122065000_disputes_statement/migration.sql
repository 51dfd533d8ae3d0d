alter type document_purpose add value if not exists 'dispute_file';

create table dispute_statement (
  id uuid primary key,
  dispute_id uuid not null references dispute (id),
  side deal_side,
  author_id uuid not null,
  organisation_id uuid not null,
  body text not null,
  document_id uuid,
  at timestamptz(3) not null
);
create index dispute_statement_dispute_id_at_idx on dispute_statement (dispute_id, at);

-- What was said in a dispute is what the outcome rests on.
create function dispute_statement_is_final() returns trigger language plpgsql as $$
begin
  raise exception 'a statement in a dispute is never changed';
end $$;
create trigger dispute_statement_is_final before update or delete on dispute_statement
  for each row execute function dispute_statement_is_final();
