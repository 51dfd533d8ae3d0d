alter table search_feed add column refilled integer not null default 0;
