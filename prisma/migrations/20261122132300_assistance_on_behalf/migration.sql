alter table challenge_question add column answered_by_id uuid;
alter table proposal add column submitted_by_id uuid;
alter table pilot_reading add column organisation_id uuid;
