-- A published listing's next content has a life of its own: draft, in_review or changes_requested.
alter table listing add column revision_state listing_state;
alter table listing add constraint listing_revision_state
  check ((revision is null) = (revision_state is null)
    and revision_state in ('draft', 'in_review', 'changes_requested'));
create index listing_revision_in_review on listing (submitted_at) where revision_state = 'in_review';
