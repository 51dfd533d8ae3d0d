alter table "deal" add column "reply_working_minutes" integer;
