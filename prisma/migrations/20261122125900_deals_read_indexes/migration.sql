-- Every deal's page asks which deals repeat it.
create index deal_parent_deal_id on deal (parent_deal_id) where parent_deal_id is not null;

-- An organisation's open deals, newest change first: its latest are read without looking at all of them.
create index deal_open_of_buyer on deal (buyer_organisation_id, state_since desc, id desc)
  where state not in ('closed', 'declined', 'withdrawn', 'expired', 'terminated');
create index deal_open_of_seller on deal (seller_organisation_id, state_since desc, id desc)
  where state not in ('closed', 'declined', 'withdrawn', 'expired', 'terminated');
