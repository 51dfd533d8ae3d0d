import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { taxCode } from "#tests/factories/people.ts";
import { cookieOf } from "#tests/setup/exchange.ts";
import { bar, table, withUsers } from "./measure.ts";
import { ask, WARMING, type Web } from "./web-pages.ts";

/** Rows of history of every synthetic deal. */
const HISTORY = 20;
const BAR_MS = 100;

const states = `array['requested','in_discussion','evaluating','piloting','negotiating','agreed','signed',
  'in_delivery','delivered','commercialised','closed','declined','withdrawn','expired']`;

/**
 * Two organisations that are watched: a busy institute with a fiftieth of all deals, and a firm with few.
 * Both have deals in every state.
 */
export interface Watched {
  readonly institute: string;
  readonly firm: string;
}

/**
 * Deals in every state with their history, offers, contracts, milestones and reports, written in a few
 * statements. They are for measuring reads: no command made them, and nothing else looks at them.
 */
export async function fillDeals(db: Db, deals: number, now: Date): Promise<Watched> {
  const watched = { institute: newId(), firm: newId() };
  await db.organisation.create({
    data: {
      id: watched.institute,
      kind: "institute",
      nameVi: "Viện đông việc",
      taxCode: taxCode(),
    },
  });
  await db.organisation.create({
    data: { id: watched.firm, kind: "enterprise", nameVi: "Công ty ít việc", taxCode: taxCode() },
  });
  await db.$executeRaw`
    insert into organisation (id, kind, name_vi, updated_at)
    select uuidv7(), (case when i <= 300 then 'institute' else 'enterprise' end)::organisation_kind,
      'Bên đo ' || i, ${now}
    from generate_series(1, 2300) i`;
  await writeDeals(db, deals, now, watched);
  await writeHistory(db);
  await writePapers(db, now);
  // A million rows at once are the bench's doing: what the database makes of them later, it does now.
  await db.$executeRawUnsafe("vacuum analyze");
  await db.$executeRawUnsafe("checkpoint");
  return watched;
}

async function writeDeals(db: Db, deals: number, now: Date, watched: Watched): Promise<void> {
  await db.$executeRawUnsafe(
    `with sellers as (select array_agg(id) ids from organisation where name_vi like 'Bên đo %' and kind = 'institute'),
      buyers as (select array_agg(id) ids from organisation where name_vi like 'Bên đo %' and kind = 'enterprise'),
      listings as (select array_agg(id) ids from (select id from listing limit 2000) l)
    insert into deal (id, code, origin, pipeline_version, state, version, state_since, state_version,
      buyer_organisation_id, seller_organisation_id, listing_id, title_vi, purpose, industry, scale,
      timing, requested_at, value_vnd, grade, first_reply_at, introduced_at, signed_at, delivered_at,
      commercialised_at, ended_at, clock_transition, clock_at, created_at, updated_at)
    select uuidv7(), 'DO-' || lpad(i::text, 7, '0'), 'listing_request', 1, s.state, ${HISTORY},
      $1::timestamptz - (i % 700) * interval '1 hour', ${HISTORY},
      case when i % 2500 = 0 then $2::uuid else buyers.ids[1 + (i * 7919) % cardinality(buyers.ids)] end,
      case when i % 50 = 0 then $3::uuid else sellers.ids[1 + (i * 104729) % cardinality(sellers.ids)] end,
      listings.ids[1 + i % cardinality(listings.ids)], 'Giao dịch đo ' || i, 'Đo', 'C10', 'Một xưởng',
      'now', $1::timestamptz - (i % 700 + 900) * interval '1 hour',
      case when at >= 6 then 100000000 + i::bigint * 1000 end,
      case when at between 6 and 11 then 'D'::evidence_grade end,
      $1::timestamptz - (i % 700 + 880) * interval '1 hour',
      case when at between 2 and 11 then $1::timestamptz - (i % 700 + 880) * interval '1 hour' end,
      case when at between 7 and 11 then $1::timestamptz - (i % 700 + 300) * interval '1 hour' end,
      case when at between 9 and 11 then $1::timestamptz - (i % 700 + 100) * interval '1 hour' end,
      case when at between 10 and 11 then $1::timestamptz - (i % 700 + 50) * interval '1 hour' end,
      case when at >= 11 then $1::timestamptz - (i % 700) * interval '1 hour' end,
      case when at = 1 then 'expire' end, case when at = 1 then $1::timestamptz + interval '5 days' end,
      $1, $1
    from generate_series(1::bigint, ${deals}) i
    cross join sellers cross join buyers cross join listings
    cross join lateral (select 1 + (i * 31 + i / 50 + i / 2500) % 14 as at) a
    cross join lateral (select (${states})[a.at]::deal_state as state) s`,
    now,
    watched.firm,
    watched.institute,
  );
}

/** As many moves as the state needs, then offers back and forth until there are enough rows. */
async function writeHistory(db: Db): Promise<void> {
  await db.$executeRawUnsafe(
    `insert into deal_transition (id, deal_id, seq, name, "from", "to", actor_kind, side, at, reason_code)
    select uuidv7(), d.id, n, case when n = 1 then 'request'
        when n = p and d.state = 'declined' then 'decline' when n = p and d.state = 'withdrawn' then 'withdraw'
        when moves then 'open_negotiation' else 'counter_offer' end,
      case when n > 1 then (${states})[least(n - 1, p)]::deal_state end,
      (${states})[least(n, p)]::deal_state, 'user', case when n % 2 = 0 then 'seller' else 'buyer' end::deal_side,
      d.requested_at + n * interval '8 hours',
      case when n = p and d.state in ('declined', 'withdrawn') then 'price' end
    from deal d
    cross join lateral (select array_position(${states}, d.state::text) as p) s
    cross join generate_series(1, ${HISTORY}) n
    cross join lateral (select n <= p as moves) m
    where d.code like 'DO-%'`,
  );
}

const terms = JSON.stringify({
  form: "non_exclusive_licence",
  exclusivity: "non_exclusive",
  territory: "Trong nước",
  fieldOfUse: "",
  termMonths: 60,
  sublicensing: "none",
  priceMethod: "instalments",
  milestones: [{ title: "Giao", deliverable: "", amountVnd: 100_000_000, dueOn: null }],
  royaltyBase: null,
  royaltyPercent: null,
  royaltyCapVnd: null,
  support: "",
  trainingDays: 0,
  warrantyMonths: 12,
  disputeBody: "court",
  note: "",
});

/** Three offers from negotiation on, a contract from agreement, milestones from signing, a report from use on. */
async function writePapers(db: Db, now: Date): Promise<void> {
  await db.$executeRaw`
    insert into term_sheet (id, deal_id, number, side, terms, hash, value_vnd, valid_until, offered_at, accepted_at)
    select uuidv7(), d.id, n, case when n % 2 = 0 then 'seller' else 'buyer' end::deal_side,
      ${terms}::jsonb, repeat('a', 64), 100000000, ${now}::timestamptz + interval '7 days', ${now},
      case when n = 3 and d.state <> 'negotiating' then ${now}::timestamptz end
    from deal d cross join generate_series(1, 3) n
    where d.code like 'DO-%' and d.state in
      ('negotiating', 'agreed', 'signed', 'in_delivery', 'delivered', 'commercialised', 'closed')`;
  await db.$executeRaw`
    update deal set agreed_term_sheet_id = t.id from term_sheet t
    where t.deal_id = deal.id and t.accepted_at is not null and deal.code like 'DO-%'`;
  await db.$executeRaw`
    insert into deal_contract (deal_id, items, updated_at)
    select id, '{"price_payment": "Theo bảng điều khoản"}'::jsonb, ${now} from deal
    where code like 'DO-%' and agreed_term_sheet_id is not null`;
  await db.$executeRaw`
    insert into milestone (id, deal_id, position, title, deliverable, amount_vnd, state)
    select uuidv7(), d.id, n, 'Mốc ' || n, '', 33000000,
      (case when d.state = 'in_delivery' then 'planned' else 'released' end)::milestone_state
    from deal d cross join generate_series(1, 3) n
    where d.code like 'DO-%' and d.state in ('in_delivery', 'delivered', 'commercialised', 'closed')`;
  await db.$executeRaw`
    insert into deal_report (id, deal_id, kind, state, side, reported_at, what_in_use, attest_due_at, answered_at)
    select uuidv7(), d.id, 'use', 'attested', 'buyer', ${now}, 'Dây chuyền đo', ${now}, ${now}
    from deal d where d.code like 'DO-%' and d.state in ('commercialised', 'closed')`;
  await db.$executeRaw`
    insert into deal_message (id, deal_id, author_id, organisation_id, body, sent_at)
    select uuidv7(), d.id, uuidv7(), d.buyer_organisation_id, 'Tin đo ' || n, ${now}
    from deal d cross join generate_series(1, 2) n where d.code like 'DO-%'`;
}

/** A session of somebody who owns this organisation. */
async function cookieIn(db: Db, organisationId: string, now: Date): Promise<string> {
  const userId = newId();
  await db.user.create({
    data: { id: userId, name: "Người đo", email: `${userId}@do.example`, emailVerified: true },
  });
  await db.membership.create({
    data: { id: newId(), userId, organisationId, roles: ["owner", "signatory"], createdAt: now },
  });
  return cookieOf(userId);
}

/** "My deals" of both watched organisations and pages of their deals in every state, signed in. */
export async function measureDeals(db: Db, web: Web, watched: Watched, now: Date): Promise<void> {
  const lines: (string | number)[][] = [["", "p50", "p95", "p99", "per second"]];
  const bars: [string, number][] = [];
  for (const [name, organisationId] of [
    ["a firm with few deals", watched.firm],
    ["an institute with many", watched.institute],
  ] as const) {
    const cookie = await cookieIn(db, organisationId, now);
    const ids = await db.deal.findMany({
      where: {
        OR: [{ buyerOrganisationId: organisationId }, { sellerOrganisationId: organisationId }],
      },
      orderBy: { code: "asc" },
      take: 200,
      select: { id: true },
    });
    const pages = [
      [`my deals, ${name}`, () => "/deals"],
      [`deal page, ${name}`, (turn: number) => `/deals/${ids[turn % ids.length]?.id}`],
    ] as const;
    for (const [page, address] of pages) {
      await withUsers(4, WARMING, (turn) => ask(web.url + address(turn), cookie));
      const took = await withUsers(4, 200, (turn) => ask(web.url + address(turn), cookie));
      lines.push([page, took.p50, took.p95, took.p99, took.perSecond]);
      bars.push([page, took.p95]);
    }
  }
  const [{ rows } = { rows: 0n }] = await db.$queryRaw<{ rows: bigint }[]>`
    select count(*) as rows from deal_transition`;
  console.log(`\nDeals with ${rows} rows of history, 4 users (ms)`);
  table(lines);
  for (const [page, p95] of bars) bar(`${page} p95`, p95, BAR_MS, "ms");
}
