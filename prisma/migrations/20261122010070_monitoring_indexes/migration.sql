-- The numbers of the city read deals by each of their dates, and every change of state in order.
CREATE INDEX "deal_introduced_at_idx" ON "deal"("introduced_at");
CREATE INDEX "deal_delivered_at_idx" ON "deal"("delivered_at");
CREATE INDEX "deal_commercialised_at_idx" ON "deal"("commercialised_at");
CREATE INDEX "payment_matched_at_idx" ON "payment"("matched_at");

-- Moves from state to state only, so that how long deals stay is read from the index alone.
CREATE INDEX "deal_transition_moves" ON "deal_transition"("deal_id", "seq")
  INCLUDE ("from", "to", "at") WHERE "from" IS DISTINCT FROM "to";
