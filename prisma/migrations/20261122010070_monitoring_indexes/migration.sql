-- The dashboard reads moves between states, never the turns within one.
create index deal_transition_moves on deal_transition (deal_id, seq) include ("from", "to", at)
  where "from" is distinct from "to";
create index deal_transition_reached on deal_transition ("to", deal_id, at)
  where "from" is distinct from "to";

-- Lists of records by period.
create index deal_introduced_at on deal (introduced_at) where introduced_at is not null;
create index deal_delivered_at on deal (delivered_at) where delivered_at is not null;
create index deal_commercialised_at on deal (commercialised_at) where commercialised_at is not null;
create index payment_matched_at on payment (matched_at) where state = 'matched';

-- Alarms.
create index deal_disputed on deal (id) where disputed;
create index term_sheet_standing on term_sheet (valid_until)
  where accepted_at is null and lapsed_at is null;

-- The register of the audit chain, newest first, by action.
create index audit_entry_action on audit_entry (action, seq);
create index audit_entry_subject_id on audit_entry (subject_id, seq);
