-- The version with which a deal's present state began: confirmations given before it no longer count.
alter table deal add column state_version integer not null default 1;
