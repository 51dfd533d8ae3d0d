create table review (
  id uuid primary key,
  deal_id uuid not null references deal (id),
  side deal_side not null,
  organisation_id uuid not null references organisation (id),
  about_organisation_id uuid not null references organisation (id),
  listing_id uuid,
  author_id uuid not null,
  scores jsonb not null,
  average integer not null check (average between 100 and 500),
  body text not null,
  named boolean not null,
  written_at timestamptz(3) not null,
  shown_from timestamptz(3) not null,
  reply text,
  replied_by_id uuid,
  replied_at timestamptz(3)
);
create unique index review_deal_id_side_key on review (deal_id, side);
create index review_about_organisation_id_shown_from_idx on review (about_organisation_id, shown_from);
create index review_listing_id_shown_from_idx on review (listing_id, shown_from);

-- What was said stays said: only the moment of showing may come nearer, and one reply may be added.
create function review_is_final() returns trigger language plpgsql as $$
begin
  if (new.id, new.deal_id, new.side, new.organisation_id, new.about_organisation_id, new.author_id,
      new.scores, new.average, new.body, new.named, new.written_at)
     is distinct from
     (old.id, old.deal_id, old.side, old.organisation_id, old.about_organisation_id, old.author_id,
      old.scores, old.average, old.body, old.named, old.written_at) then
    raise exception 'a review is never edited';
  end if;
  if new.shown_from > old.shown_from then
    raise exception 'a review is never hidden again';
  end if;
  if old.reply is not null and (new.reply, new.replied_by_id, new.replied_at)
     is distinct from (old.reply, old.replied_by_id, old.replied_at) then
    raise exception 'a reply is never edited';
  end if;
  return new;
end $$;
create trigger review_is_final before update on review for each row execute function review_is_final();
