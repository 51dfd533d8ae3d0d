create table demand_hidden_query (
  key text primary key,
  text text not null,
  hidden_by_id uuid not null,
  hidden_at timestamptz(3) not null
);
create index demand_hidden_query_hidden_at_idx on demand_hidden_query (hidden_at);
