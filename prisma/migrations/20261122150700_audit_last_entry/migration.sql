-- A table that was analysed while it was empty is read from end to end for every new entry, until it is
-- analysed again: a large import into a new exchange would become slower with each of its lines.
alter function audit_entry_link() set enable_seqscan = off;
