import { anOrganisation } from "#tests/factories/people.ts";
import { aDeal, anOffer, aPayment } from "./some-deals.ts";

/**
 * Ten deals that a person can count. In the twelve months to 22 November 2026: six introduced, six
 * signed, two delivered, one in use; in the twelve months before, two introduced and one signed.
 */
export async function theCity() {
  const institute = await anOrganisation("institute", { name: "Viện Sấy Sông Nhuệ" });
  const vendor = await anOrganisation("vendor", { name: "Công ty Phần mềm Đường Láng" });
  const buyer = await anOrganisation("enterprise", { name: "Hợp tác xã Bãi Giữa" });
  const parties = { buyer, seller: institute };

  const inUse = await aDeal({
    ...parties,
    code: "GD-T-1",
    title: "Sấy thăng hoa nhãn",
    value: 1_000_000_000n,
    grade: "A",
    days: {
      requested: "2026-01-05",
      in_discussion: "2026-01-06",
      evaluating: "2026-01-10",
      negotiating: "2026-03-01",
      agreed: "2026-03-10",
      signed: "2026-03-12",
      in_delivery: "2026-03-12",
      delivered: "2026-06-01",
      commercialised: "2026-07-01",
    },
    more: { sitesInUse: 3 },
  });
  await aPayment(inUse, {
    amount: 600_000_000n,
    refunded: 100_000_000n,
    createdOn: "2026-03-20",
    matchedOn: "2026-04-01",
  });

  // Signed at half past midnight on 1 April in Hanoi, which is still March in Greenwich.
  const night = await aDeal({
    buyer,
    seller: vendor,
    code: "GD-T-2",
    title: "Quản lý kho lạnh; hai điểm",
    value: 500_000_000n,
    grade: "B",
    days: {
      requested: "2026-02-01",
      in_discussion: "2026-02-03",
      negotiating: "2026-02-20",
      agreed: "2026-03-20",
      signed: "2026-03-31T17:30:00Z",
      in_delivery: "2026-04-02",
    },
    more: { industry: "A01", buyerWardCode: null },
  });
  await aPayment(night, { amount: 500_000_000n, createdOn: "2026-04-05", matchedOn: "2026-05-01" });

  await aDeal({
    ...parties,
    code: "GD-T-3",
    title: '=HYPERLINK("http://x")',
    value: 200_000_000n,
    grade: "E",
    days: { signed: "2026-05-10", delivered: "2026-05-20" },
    more: { origin: "declared" },
  });
  const waiting = await aDeal({
    ...parties,
    code: "GD-T-4",
    title: "Chờ trả lời",
    days: { requested: "2026-11-10" },
  });
  const offered = await aDeal({
    ...parties,
    code: "GD-T-5",
    title: "Đang chào giá",
    days: { requested: "2026-10-30", in_discussion: "2026-11-01", negotiating: "2026-11-05" },
  });
  await anOffer(offered, 40_000_000n, "2026-11-25");
  // An offer that was answered by a counter-offer runs out without anybody waiting for it.
  const answered = await aDeal({
    ...parties,
    code: "GD-T-0",
    title: "Đã chào lại",
    days: { requested: "2025-09-20", in_discussion: "2025-09-21", negotiating: "2025-10-20" },
  });
  await anOffer(answered, 30_000_000n, "2026-11-24");
  await anOffer(answered, 35_000_000n, "2026-12-24", 2);
  await aDeal({
    ...parties,
    code: "GD-T-6",
    title: "Năm trước",
    value: 300_000_000n,
    grade: "C",
    days: {
      requested: "2025-09-20",
      in_discussion: "2025-10-01",
      negotiating: "2025-10-20",
      agreed: "2025-11-01",
      signed: "2025-11-20",
      in_delivery: "2025-11-20",
    },
  });
  await aDeal({
    ...parties,
    code: "GD-T-7",
    title: "Đã chấm dứt",
    value: 50_000_000n,
    grade: "D",
    days: {
      requested: "2026-06-01",
      in_discussion: "2026-06-04",
      negotiating: "2026-06-20",
      agreed: "2026-07-20",
      signed: "2026-08-01",
      terminated: "2026-09-01",
    },
  });
  const registering = await aDeal({
    ...parties,
    code: "GD-T-8",
    title: "Chờ đăng ký",
    value: 80_000_000n,
    grade: "C",
    days: {
      requested: "2026-07-01",
      in_discussion: "2026-07-02",
      negotiating: "2026-07-20",
      agreed: "2026-08-20",
      signed: "2026-09-02",
    },
    more: { registrationDueAt: new Date("2026-12-01T05:00:00Z") },
  });
  const disputed = await aDeal({
    buyer,
    seller: vendor,
    code: "GD-T-9",
    title: "Đang tranh chấp",
    value: 70_000_000n,
    grade: "B",
    days: {
      requested: "2026-08-01",
      in_discussion: "2026-08-02",
      negotiating: "2026-08-20",
      agreed: "2026-09-20",
      signed: "2026-10-10",
      in_delivery: "2026-10-10",
    },
    more: { disputed: true },
  });
  await aPayment(disputed, { amount: 70_000_000n, createdOn: "2026-11-01" });
  return { inUse, night, waiting, offered, registering, disputed, institute, vendor };
}
