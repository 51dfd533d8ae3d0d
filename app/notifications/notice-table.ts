/**
 * Every event people are told of, one row each: who hears of it, how, and whether they may change that.
 * Its words are `notifications:events.<event>`: `title` and `text` in the notice centre, `mailSubject` and
 * `mailText` in mails where those must say less. A test holds code, rows and words together.
 */
export const noticeGroups = [
  "deals",
  "contracts",
  "messages",
  "room",
  "money",
  "market",
  "matches",
  "invitations",
  "organisation",
  "work",
] as const;
export type NoticeGroup = (typeof noticeGroups)[number];

/** A mail at once, a line in the mail of the morning, or only the notice centre. */
export const noticeChannels = ["mail", "digest", "product"] as const;
export type NoticeChannel = (typeof noticeChannels)[number];

export interface NoticeRow {
  /** "sides": a side of the deal or both; "owner": whose thing it is; "person": those it names. */
  readonly told: "sides" | "owner" | "person" | "operator";
  readonly group: NoticeGroup;
  /** Unless the person chose otherwise for the group. */
  readonly channel: NoticeChannel;
  /** Rights or duties hang on it: always a mail at once. */
  readonly compulsory?: true;
}

const sides = (group: NoticeGroup, channel: NoticeChannel = "mail"): NoticeRow => ({
  told: "sides",
  group,
  channel,
});
const owner = (group: NoticeGroup, channel: NoticeChannel = "mail"): NoticeRow => ({
  told: "owner",
  group,
  channel,
});
const operator: NoticeRow = { told: "operator", group: "work", channel: "mail" };
const binding = (row: NoticeRow): NoticeRow => ({ ...row, compulsory: true });

export const noticeTable = {
  "deals.request": binding(sides("deals")),
  "deals.award": binding(sides("deals")),
  "deals.declare": sides("deals"),
  "deals.attest_declaration": sides("deals"),
  "deals.contest_declaration": sides("deals"),
  "deals.declared_unreachable": sides("deals"),
  "deals.accept_request": sides("deals"),
  "deals.accept_listed_terms": sides("deals"),
  "deals.decline": sides("deals"),
  "deals.withdraw": sides("deals"),
  "deals.expire": sides("deals"),
  "deals.sign_nda": binding(sides("contracts")),
  "deals.waive_nda": sides("deals"),
  "deals.start_pilot": sides("deals"),
  "deals.conclude_pilot": sides("deals"),
  "deals.open_negotiation": sides("deals"),
  "deals.offer": sides("deals"),
  "deals.counter_offer": sides("deals"),
  "deals.lapse_offer": sides("deals"),
  "deals.accept_offer": binding(sides("contracts")),
  "deals.term_comment": sides("messages"),
  "deals.pilot_show": sides("deals"),
  "deals.reopen": sides("deals"),
  "deals.confirm_contract": binding(sides("contracts")),
  "deals.take_effect": binding(sides("contracts")),
  "deals.record_registration": sides("contracts"),
  "deals.withdraw_registration": binding(sides("contracts")),
  "deals.complete_delivery": sides("deals"),
  "deals.report_use": sides("deals"),
  "deals.report_result": sides("deals"),
  "deals.attest_report": sides("deals"),
  "deals.contest_report": sides("deals"),
  "deals.withdraw_report": sides("deals"),
  "deals.close": sides("deals"),
  "deals.terminate": binding(sides("contracts")),
  "deals.raise_dispute": binding(sides("contracts")),
  "deals.resolve_dispute": binding(sides("contracts")),
  "deals.confirmation_waits": sides("deals"),
  "deals.reply_reminder": sides("deals"),
  "deals.royalty_due": sides("deals"),
  "deals.message": sides("messages"),
  "deals.mention": { told: "person", group: "messages", channel: "mail" },
  "deals.file": sides("room"),
  "deals.file_version": sides("room"),
  "deals.file_question": sides("room"),
  "deals.file_answer": sides("room"),
  file_infected: binding({ told: "person", group: "room", channel: "mail" }),
  "deals.reply_late": operator,
  "deals.dispute_to_mediate": binding(operator),
  "contracts.version": sides("contracts"),
  "contracts.signed_file": sides("contracts"),
  "law.register_reminder": binding(sides("contracts")),
  "law.register_late": binding(sides("contracts")),
  "law.valuation_ends": binding(sides("contracts")),
  "law.valuation_ended": binding(sides("contracts")),
  "payments.evidence_submitted": binding(sides("money")),
  "payments.matched": binding(sides("money")),
  "payments.delivered": sides("money"),
  "payments.changes_requested": sides("money"),
  "payments.accepted": sides("money"),
  "payments.approval_needed": binding(operator),
  "payments.released": binding(sides("money")),
  "payments.refund_due": binding(operator),
  "payments.refund_sent": binding(sides("money")),
  "payments.refund_failed": binding(operator),
  "payments.paid_out": binding(sides("money")),
  "delivery.line_proposed": sides("deals"),
  "delivery.acceptance_reminder": binding(sides("contracts")),
  "delivery.acceptance_late": binding(sides("contracts")),
  "delivery.acceptance_overdue": operator,
  "delivery.defect_answered": sides("deals"),
  "delivery.defect_late": sides("deals"),
  "delivery.claim_raised": binding(sides("contracts")),
  "delivery.claim_answered": sides("deals"),
  "delivery.claim_late": binding(sides("contracts")),
  "delivery.claim_overdue": operator,
  "delivery.deadline_moved": sides("deals"),
  "delivery.warranty_ends": binding(sides("contracts")),
  "disputes.statement": sides("deals"),
  "disputes.statement_to_mediate": operator,
  "deals.valuation_needed": sides("contracts"),
  "deals.valuation_recorded": sides("contracts"),
  "advisers.called": owner("deals"),
  "advisers.valued": owner("deals"),
  "reviews.asked": sides("deals"),
  "reviews.shown": sides("deals"),
  "reviews.replied": sides("deals"),
  listing_submitted: operator,
  listing_published: owner("market"),
  listing_returned: owner("market"),
  listing_taken_down: binding(owner("market")),
  listing_confirm_soon: owner("market"),
  listing_stale: owner("market"),
  listing_hidden: owner("market"),
  challenge_submitted: operator,
  challenge_published: owner("market"),
  challenge_returned: owner("market"),
  challenge_closed: owner("market"),
  challenge_question: owner("market"),
  challenge_answered: owner("market"),
  proposal_received: owner("market"),
  proposal_accepted: binding(owner("market")),
  proposal_declined: owner("market"),
  match_need: owner("matches"),
  match_offer: owner("matches"),
  demand_invitation: owner("invitations", "digest"),
  saved_search_news: { told: "person", group: "matches", channel: "mail" },
  verification_submitted: operator,
  organisation_verified: owner("organisation"),
  organisation_rejected: owner("organisation"),
  member_joined: owner("organisation"),
  bank_account_changed: binding(owner("organisation")),
  "assistance.asked": operator,
  audit_chain_broken: binding(operator),
  search_change_dead: operator,
  search_engine_away: operator,
} as const satisfies Record<string, NoticeRow>;
export type NoticeEvent = keyof typeof noticeTable;

/** The row of an event. An unknown one is told by mail: better once too often than never. */
export function noticeRow(event: string): NoticeRow {
  const table: Readonly<Record<string, NoticeRow>> = noticeTable;
  return table[event] ?? { told: "person", group: "work", channel: "mail" };
}

/** How a group is told before anybody chose: as its rows are. */
export function defaultChannel(group: NoticeGroup): NoticeChannel {
  const rows: NoticeRow[] = Object.values(noticeTable);
  return rows.find((row) => row.group === group && !row.compulsory)?.channel ?? "mail";
}

/** Groups whose mails tell of a deal: only its code, the parties, the public title and counts may be in them. */
export const privateGroups: readonly NoticeGroup[] = [
  "deals",
  "contracts",
  "messages",
  "room",
  "money",
];

export interface Wish {
  readonly channel: NoticeChannel | undefined;
  readonly muted: boolean;
}

/** How somebody is told: their wish for the group, unless the event is compulsory. */
export function channelOf(row: NoticeRow, wish: Wish): NoticeChannel {
  if (row.compulsory) return "mail";
  if (wish.muted) return "product";
  return wish.channel ?? row.channel;
}

/** The deal a notice leads to, by its address. */
export function dealOf(href: string): string | null {
  return /^\/deals\/([0-9a-f]{8}-[0-9a-f-]{27})(?:[/?#]|$)/.exec(href)?.[1] ?? null;
}
