-- A file added to a published listing waits for the review of its changes before outsiders see it.
alter table document add column pending boolean not null default false;
