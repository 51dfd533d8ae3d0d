import type { FreshAuthentication } from "#app/accounts/reauthenticate.server.ts";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { confirmProposal } from "#app/deals/confirm-proposal.server.ts";
import type { Advance } from "#app/deals/keep-step.server.ts";
import type { DealState } from "#app/deals/model.ts";
import { requestDeal } from "#app/deals/request-deal.server.ts";
import { runDealClock } from "#app/deals/run-deal-clocks.server.ts";
import { saveContract } from "#app/deals/save-contract.server.ts";
import type { StepName } from "#app/deals/schema.ts";
import type { UserActor } from "#app/organisations/model.ts";
import { db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import type { Result } from "#app/platform/result.ts";
import { aMember, anOrganisation, type TestOrganisation } from "#tests/factories/people.ts";

const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** Two sides with a signatory and a plain member each, the operator's staff, and a listing to ask for. */
export interface Cast {
  readonly institute: TestOrganisation;
  readonly enterprise: TestOrganisation;
  readonly seller: UserActor;
  readonly sellerMember: UserActor;
  readonly buyer: UserActor;
  readonly buyerMember: UserActor;
  readonly operator: UserActor;
  readonly city: UserActor;
  readonly outsider: UserActor;
  readonly listingId: string;
}

export async function aListing(
  organisation: TestOrganisation,
  more: { firm?: boolean; annex?: boolean; title?: string } = {},
): Promise<string> {
  const id = newId();
  await db().listing.create({
    data: {
      id,
      organisationId: organisation.id,
      kind: "technology",
      state: "published",
      titleVi: more.title ?? "Sấy thăng hoa mẻ 60 kg cho xưởng nhãn, xoài",
      titleEn: "Freeze drying, 60 kg batches, for longan and mango workshops",
      summaryVi: "Giữ 95% vitamin C, tiết kiệm 30% điện.",
      industries: ["C10"],
      transferForms: ["non_exclusive_licence"],
      priceMode: more.firm ? "firm" : "indicative",
      priceMinVnd: 480_000_000n,
      priceMaxVnd: 620_000_000n,
      acceptsListedTerms: more.firm ?? false,
      warrantyMonths: 18,
      supportVi: "Cam kết phụ tùng 5 năm",
      annexVi: more.annex === false ? null : "Thông số buồng sấy",
      keywords: [],
      publishedAt: new Date("2026-01-05T02:00:00Z"),
      confirmedAt: new Date("2026-01-05T02:00:00Z"),
    },
  });
  return id;
}

export async function aCast(more: Parameters<typeof aListing>[1] = {}): Promise<Cast> {
  const institute = await anOrganisation("institute", {
    name: "Viện Kỹ thuật Sấy – Lạnh Sông Nhuệ",
  });
  const enterprise = await anOrganisation("enterprise", {
    name: "Công ty TNHH Nông sản Bãi Giữa",
  });
  return {
    institute,
    enterprise,
    seller: await aMember(institute),
    sellerMember: await aMember(institute, ["member"]),
    buyer: await aMember(enterprise),
    buyerMember: await aMember(enterprise, ["member"]),
    operator: await aMember(await anOrganisation("operator"), ["member"]),
    city: await aMember(await anOrganisation("city"), ["owner"]),
    outsider: await aMember(await anOrganisation("enterprise")),
    listingId: await aListing(institute, more),
  };
}

export const requestValues = {
  purpose: "Sấy nhãn, xoài xuất khẩu, giảm lát vỡ dưới 8%.",
  industry: "C10",
  scale: "Một xưởng, mẻ 60 kg, ba ca mỗi ngày",
  budget: "200_500m",
  timing: "within_3_months",
};

export const pilotPlan = {
  site: "Xưởng Văn Giang",
  startsOn: "2026-03-02",
  endsOn: "2026-03-29",
  kpis: [
    { name: "Độ ẩm còn lại", unit: "%", baseline: 9, target: 4 },
    { name: "Lát vỡ", unit: "%", baseline: 12, target: 8 },
    { name: "Điện cho 1 kg nước", unit: "kWh", baseline: 3.4, target: 2.5 },
  ],
};

export const firstTerms = {
  form: "non_exclusive_licence",
  exclusivity: "exclusive",
  territory: "Trong nước",
  fieldOfUse: "Chế biến trái cây, rau củ",
  termMonths: 120,
  sublicensing: "none",
  priceMethod: "instalments",
  milestones: [
    {
      title: "Ký hợp đồng, giao thiết kế",
      deliverable: "Bản vẽ",
      amountVnd: 126_000_000,
      dueOn: "2026-05-10",
    },
    {
      title: "Lắp đặt, chạy thử tại xưởng",
      deliverable: "Máy chạy",
      amountVnd: 168_000_000,
      dueOn: "2026-06-20",
    },
    {
      title: "Đào tạo và nghiệm thu",
      deliverable: "Biên bản",
      amountVnd: 126_000_000,
      dueOn: null,
    },
  ],
  royaltyBase: "net_revenue",
  royaltyPercent: 2,
  royaltyCapVnd: null,
  support: "Cam kết phụ tùng 5 năm",
  trainingDays: 5,
  warrantyMonths: 24,
  disputeBody: "mediation_then_arbitration",
  note: "",
};

const secondTerms = {
  ...firstTerms,
  exclusivity: "non_exclusive",
  milestones: firstTerms.milestones.map((milestone, index) => ({
    ...milestone,
    amountVnd: milestone.amountVnd + (index === 0 ? 45_000_000 : 0),
  })),
  royaltyPercent: 3,
  royaltyCapVnd: 60_000_000,
  trainingDays: 8,
  warrantyMonths: 18,
};

export const legalNo = {
  crossBorder: false,
  stateCapital: false,
  restrictedTechnology: false,
  protectedIp: true,
  relatedParties: false,
};

export const contractTexts = {
  technology_name: "Sấy thăng hoa mẻ 60 kg",
  object_products_quality: "Buồng sấy 60 kg; lát sấy ẩm dưới 4%.",
  right_transferred: "Quyền sử dụng, không độc quyền.",
  transfer_method: "Bàn giao bản vẽ, lắp đặt, đào tạo 8 ngày.",
  rights_duties: "Bên giao bàn giao đúng hạn; bên nhận trả đúng mốc.",
  price_payment: "465.000.000 đồng theo ba mốc.",
  term_effect: "120 tháng từ ngày hai bên xác nhận.",
  plan_place: "Tại xưởng Văn Giang.",
  warranty: "18 tháng.",
  penalties: "0,05% mỗi ngày, tối đa 8%.",
  liability: "Bồi thường thiệt hại trực tiếp.",
  dispute_body: "Hòa giải tại sàn, rồi trọng tài.",
};

export function must<T>(result: Result<T>): T {
  if (!result.ok) {
    throw new Error(`${result.refusal.key} ${JSON.stringify(result.refusal.fields ?? {})}`);
  }
  return result.value;
}

/** Plays a deal forward, each step some time after the last. */
export class Story {
  readonly cast: Cast;
  readonly dealId: string;
  now: Date;

  constructor(cast: Cast, dealId: string, now: Date) {
    this.cast = cast;
    this.dealId = dealId;
    this.now = now;
  }

  static async request(cast: Cast, now = new Date("2026-02-02T03:00:00Z"), values = {}) {
    const { dealId } = must(
      await requestDeal(
        { db: db(), now, actor: cast.buyer },
        { listingId: cast.listingId, values: { ...requestValues, ...values } },
      ),
    );
    return new Story(cast, dealId, now);
  }

  later(hours: number): Date {
    this.now = new Date(this.now.getTime() + hours * HOUR);
    return this.now;
  }

  ctx(actor: UserActor) {
    return { db: db(), now: this.now, actor, ipAddress: "127.0.0.1" };
  }

  try(actor: UserActor, step: StepName, values: unknown = {}, more: Partial<Advance> = {}) {
    const proof = { userId: actor.userId, method: "password", at: this.now };
    const authentication = proof as FreshAuthentication;
    const input = { dealId: this.dealId, step, values, authentication };
    return advanceDeal(this.ctx(actor), { ...input, ...more });
  }

  async take(actor: UserActor, step: StepName, values: unknown = {}) {
    this.later(19);
    return must(await this.try(actor, step, values));
  }

  async both(step: StepName, values: unknown) {
    await this.take(this.cast.buyer, step, values);
    return this.take(this.cast.seller, step, values);
  }

  /** The other side confirms exactly what was proposed. */
  async confirm(actor: UserActor, step: StepName) {
    this.later(5);
    return must(await confirmProposal(this.ctx(actor), { dealId: this.dealId, step }));
  }

  clock(now = this.now) {
    return runDealClock({ db: db(), now }, this.dealId);
  }

  deal() {
    return db().deal.findUniqueOrThrow({ where: { id: this.dealId } });
  }

  async offerHash(): Promise<string> {
    const sheet = await db().termSheet.findFirstOrThrow({
      where: { dealId: this.dealId },
      orderBy: { number: "desc" },
    });
    return sheet.hash;
  }

  day(days: number): string {
    return new Date(this.now.getTime() + days * DAY).toISOString().slice(0, 10);
  }

  saveContract(actor: UserActor, legal = legalNo, items: Record<string, string> = contractTexts) {
    return saveContract(this.ctx(actor), { dealId: this.dealId, values: { items, legal } });
  }

  /** Marks every milestone as paid for, delivered and accepted, as payments would. */
  async acceptMilestones() {
    await db().milestone.updateMany({
      where: { dealId: this.dealId },
      data: { state: "released", acceptedAt: this.now, releasedAt: this.now },
    });
    return must(
      await advanceDeal(
        { db: db(), now: this.now, actor: { kind: "system" } },
        { dealId: this.dealId, step: "complete_delivery" },
      ),
    );
  }
}

const chapters: readonly [DealState, (story: Story) => Promise<unknown>][] = [
  [
    "in_discussion",
    (s) => s.take(s.cast.seller, "accept_request", { message: "Mời anh ghé xưởng." }),
  ],
  ["evaluating", (s) => s.both("sign_nda", { agree: true })],
  ["piloting", (s) => s.both("start_pilot", pilotPlan)],
  [
    "negotiating",
    (s) => {
      s.later(27 * 24);
      return s.both("conclude_pilot", {
        measured: [3.6, 7, 2.6],
        decision: "replicate",
        conclusion: "Hai chỉ tiêu đạt, một gần đạt.",
      });
    },
  ],
  [
    "agreed",
    async (s) => {
      await s.take(s.cast.buyer, "offer", { terms: firstTerms, validUntil: s.day(14) });
      await s.take(s.cast.seller, "counter_offer", { terms: secondTerms, validUntil: s.day(14) });
      await s.take(s.cast.buyer, "accept_offer", { hash: await s.offerHash() });
    },
  ],
  [
    "signed",
    async (s) => {
      must(await s.saveContract(s.cast.seller));
      await s.both("confirm_contract", { agree: true });
    },
  ],
  ["in_delivery", (s) => s.clock()],
  [
    "delivered",
    (s) => {
      s.later(60 * 24);
      return s.acceptMilestones();
    },
  ],
  [
    "commercialised",
    async (s) => {
      await s.take(s.cast.buyer, "report_use", {
        whatInUse: "Dây chuyền sấy nhãn chạy ba ca.",
        inUseSince: "2026-04-01",
        sites: 1,
      });
      const report = await db().dealReport.findFirstOrThrow({ where: { dealId: s.dealId } });
      await s.take(s.cast.seller, "attest_report", { reportId: report.id });
    },
  ],
];

/** A deal that was played from its request to a state, through every step on the way. */
export async function aDealIn(state: DealState, cast?: Cast, start?: Date): Promise<Story> {
  const story = await Story.request(cast ?? (await aCast()), start);
  if (state === "requested") return story;
  for (const [reached, chapter] of chapters) {
    await chapter(story);
    if (reached === state) return story;
  }
  throw new Error(`No chapter leads to ${state}`);
}
