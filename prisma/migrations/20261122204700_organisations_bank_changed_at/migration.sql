alter table organisation add column bank_changed_at timestamptz(3);
