-- Measured: writing straight into the trees costs four times as much, and words asked for are kept in
-- memory anyway, so the pending list is scanned only when a word is read for the first time.
ALTER INDEX "search_document_lead_idx" SET (fastupdate = on);
ALTER INDEX "search_document_whole_idx" SET (fastupdate = on);
