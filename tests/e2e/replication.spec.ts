import { expect, type Page, test } from "@playwright/test";
import { demoPassword } from "#app/accounts/demo-personas.ts";
import { demoId } from "#seeds/demo/ids.ts";
import { type Brief, ChallengeForm, propose } from "./challenge-pages.ts";
import { CityDesk, measures } from "./city-pages.ts";
import { DealDesk, idIn } from "./deal-pages.ts";
import { MoneyDesk } from "./money-pages.ts";
import { comeIn, dayFromNow, sitDown } from "./people.ts";
import { callValuer, expectValuationAwaited, recordOpinion } from "./valuer-pages.ts";

const solution = "Lễ tân đêm bằng sáu thứ tiếng cho nhà nghỉ, homestay";
const listing = demoId("listing", "le-tan-sau-thu-tieng");
const yearVnd = 7_800_000;
const pilotVnd = 96_000_000;

const brief: Brief = {
  title: `Trả lời khách nước ngoài ngoài giờ ở điểm tham quan, đợt ${Date.now() % 100_000}`,
  summary:
    "Chín trên mười cuộc gọi, tin nhắn tiếng nước ngoài sau 17 giờ được trả lời trong một phút.",
  pain: "Sau 17 giờ chỉ có bảo vệ nghe máy, biết tiếng Việt. Sáu trên mười cuộc gọi của khách nước ngoài bị bỏ, khách tới cổng mới hay đã đóng.",
  scale: "Một cửa thành cổ làm trước, 11 điểm bán vé còn lại làm sau.",
  industry: "Quản lý nhà nước, đô thị",
  outputs: "Số tổng đài, lịch trực, báo cáo tuần; sổ bàn giao nội dung trả lời.",
  figures: [
    { name: "Cuộc gọi được trả lời", unit: "%", baseline: "41", target: "90" },
    { name: "Chờ trung vị", unit: "giây", baseline: "190", target: "60" },
  ],
  budget: { from: "60 triệu", to: "120 triệu" },
  funding: "Chi thường xuyên năm 2026 của trung tâm.",
  deadline: dayFromNow(30),
  pilot: "Một cửa thành cổ, bốn tuần.",
};

/** Weeks of the pilot as a spreadsheet writes them. */
const weeks = [
  "ngày,chỉ số,giá trị",
  `${dayFromNow(-21)},Cuộc gọi được trả lời,63`,
  `${dayFromNow(-21)},Chờ trung vị,120`,
  `${dayFromNow(-14)},Cuộc gọi được trả lời,82`,
  `${dayFromNow(-14)},Chờ trung vị,71`,
].join("\n");

const stateMoney = {
  "1. Có chuyển giao qua biên giới không?": "Không",
  "2. Có dùng vốn nhà nước": "Có",
  "3. Có thuộc danh mục": "Không",
  "4. Có quyền sở hữu trí tuệ": "Không",
  "5. Hai bên có quan hệ liên kết không?": "Không",
} as const;

interface Trade {
  buyer: Page;
  seller: Page;
  dealId: string;
  /** State money for a roll-out makes the contract wait for its certificate. */
  registered: boolean;
}

/** The buyer's own valuer, whom the law demands where State money buys more than a subscription. */
async function valued({ buyer, dealId }: Trade, valuer: Page): Promise<void> {
  const mine = new DealDesk(buyer, dealId);
  await expectValuationAwaited(mine);
  await callValuer(buyer, "Giá triển khai tại một điểm tham quan.");
  await valuer.goto(`${mine.path}/advisers`);
  await recordOpinion(valuer, {
    min: "85 triệu",
    max: "105 triệu",
    kind: "Giá chuyển giao trong hợp đồng này",
    purpose: "Giá triển khai tổng đài trong hợp đồng đã chốt điều khoản.",
    sources: "Báo giá ba tổng đài cùng cỡ, công dựng nội dung sáu thứ tiếng.",
  });
}

/** From agreed terms to attested use: the same for the first site and for every other. */
async function carryThrough({ buyer, seller, dealId, registered }: Trade): Promise<void> {
  const mine = new DealDesk(buyer, dealId);
  const theirs = new DealDesk(seller, dealId);
  await theirs.confirmContract(demoPassword);
  await mine.confirmContract(demoPassword);
  if (registered) await theirs.recordCertificate(`ĐK-${Date.now() % 1_000_000}`);
  await mine.expectStage("Bàn giao");
  const payer = new MoneyDesk(buyer, dealId);
  const payee = new MoneyDesk(seller, dealId);
  await payer.transfer(1);
  await payee.confirmTransfer(1);
  await payee.handOver(1, ["Số tổng đài và lịch trực", "Sổ nội dung trả lời, sáu thứ tiếng"]);
  await payer.takeOver(1);
  await mine.expectStage("Nghiệm thu");
}

async function attestUse(trade: Trade, site: { what: string; ward: string }): Promise<void> {
  const mine = new DealDesk(trade.buyer, trade.dealId);
  const theirs = new DealDesk(trade.seller, trade.dealId);
  await mine.takeTurn("Báo đưa vào dùng", "Báo đã đưa vào dùng");
  await trade.buyer.getByLabel("Cái gì đang được dùng").fill(site.what);
  await trade.buyer.getByLabel("Dùng từ ngày").fill(dayFromNow(0));
  await expect(trade.buyer.getByLabel("Ở phường, xã nào").locator("option:checked")).toHaveText(
    site.ward,
  );
  await mine.send("Gửi báo cáo");
  await theirs.takeTurn("Xem báo cáo", "Xác nhận báo cáo");
  await theirs.send("Xác nhận báo cáo");
  await theirs.expectStage("Thương mại hóa");
}

test("a challenge's pilot is repeated at two more sites, each counted once", async ({
  browser,
}) => {
  const [thuy, giang, chinh, operator, city, anh] = await Promise.all([
    sitDown(browser, "thuy.diem-den"),
    comeIn(browser, "giang.tong-dai"),
    comeIn(browser, "chinh.mot-cua"),
    sitDown(browser, "ha.van-hanh"),
    sitDown(browser, "hanh.thanh-pho"),
    sitDown(browser, "anh.nhip-noi"),
  ]);
  const numbers = new CityDesk(city, "O84");
  const before = await numbers.read();
  const origins = await numbers.signedByOrigin();
  const owner = new ChallengeForm(thuy);

  const challengeId = await test.step("the problem is written and published", async () => {
    const id = await owner.write(brief);
    await operator.goto("/operator/challenges");
    await operator.getByRole("link", { name: brief.title }).click();
    await operator.getByRole("button", { name: "Đăng bài toán" }).click();
    await expect(operator.getByText("Đã đăng bài toán.")).toBeVisible();
    return id;
  });

  const dealId = await test.step("a vendor proposes and is chosen", async () => {
    await propose(giang, challengeId, {
      listing: solution,
      approach:
        "Tổng đài nghe sáu thứ tiếng, trả lời từ sổ nội dung của điểm; khó thì chuyển người trực.",
      price: "96 triệu",
      weeks: "10",
      commitments: ["90", "55"],
    });
    return owner.award(challengeId, "Trợ lý số Lời Chào");
  });
  const agency = new DealDesk(thuy, dealId);
  const vendor = new DealDesk(giang, dealId);

  await test.step("they plan the pilot with the figures of the challenge", async () => {
    await vendor.open();
    await giang.getByRole("link", { name: "Bỏ qua bảo mật" }).click();
    await vendor.send("Bỏ qua, sang đánh giá");
    await agency.takeTurn("Đề xuất thử nghiệm", "Kế hoạch thử nghiệm");
    await thuy.getByLabel("Nơi thử nghiệm").fill("Một cửa thành cổ");
    await thuy.getByLabel("Bắt đầu").fill(dayFromNow(-28));
    await thuy.getByLabel("Kết thúc").fill(dayFromNow(-1));
    const second = thuy.getByRole("group", { name: "Chỉ tiêu 2" });
    await expect(second.getByLabel("Tên chỉ tiêu")).toHaveValue("Chờ trung vị");
    await expect(second.getByLabel("Mục tiêu")).toHaveValue("55");
    await agency.send("Gửi kế hoạch");
    await vendor.confirmTheirProposal("Xem kế hoạch và trả lời", "Kế hoạch thử nghiệm");
  });

  await test.step("readings by file and by hand, drawn against the target", async () => {
    await thuy.goto(`${agency.path}/pilot`);
    const file = { name: "do.csv", mimeType: "text/csv", buffer: Buffer.from(weeks) };
    await thuy.locator("input[type=file]").setInputFiles(file);
    await thuy.getByRole("button", { name: "Tải tệp lên" }).click();
    await expect(thuy.getByText("2 lần đo, dạng bảng").first()).toBeVisible();
    await thuy.getByLabel("Ngày đo").fill(dayFromNow(-2));
    await thuy.getByLabel("Cuộc gọi được trả lời, %").fill("92");
    await thuy.getByLabel("Chờ trung vị, giây").fill("48");
    await thuy.getByRole("button", { name: "Ghi số đo" }).click();
    await expect(thuy.getByText("3 lần đo, dạng bảng").first()).toBeVisible();
    await expect(thuy.getByRole("img", { name: /^Chờ trung vị: 3 lần đo/ })).toBeVisible();
  });

  await test.step("concluded with what was read last", async () => {
    await vendor.takeTurn("Kết luận thử nghiệm", "Kết luận thử nghiệm");
    await expect(giang.getByLabel("Cuộc gọi được trả lời đo được")).toHaveValue("92");
    await giang
      .getByLabel("Quyết định")
      .selectOption({ label: "Dùng rộng, chuyển sang thương lượng" });
    await giang.getByLabel("Kết luận").fill("Đạt cả hai chỉ tiêu từ tuần thứ tư.");
    await vendor.send("Gửi kết luận");
    await agency.confirmTheirProposal("Xem và trả lời", "Kết luận thử nghiệm");
  });

  await test.step("the price of the proposal becomes the offer, the offer the contract", async () => {
    await vendor.takeTurn("Chào giá", "Chào giá");
    const whole = giang.getByRole("group", { name: "Mốc 1", exact: true });
    await expect(whole.getByLabel("Số tiền, ₫")).toHaveValue("96.000.000");
    await giang
      .getByLabel("Hình thức chuyển giao")
      .selectOption({ label: "Mua đứt, triển khai một lần" });
    await giang.getByLabel("Chào giá có hiệu lực đến").fill(dayFromNow(14));
    await vendor.send("Gửi chào giá");
    await agency.open();
    await thuy.getByRole("link", { name: "Đồng ý chào giá lần 1" }).click();
    await agency.send("Đồng ý và chốt điều khoản");
    await vendor.takeTurn("Điền hợp đồng", "Hợp đồng");
    await vendor.fillContract(stateMoney);
  });

  const first = { buyer: thuy, seller: giang, dealId, registered: true };
  await test.step("valued, signed, registered, paid, handed over with its list, in use", async () => {
    await valued(first, anh);
    await carryThrough(first);
    await attestUse(first, {
      what: "Tổng đài sáu thứ tiếng ở Một cửa thành cổ.",
      ward: "Phường Văn Miếu - Quốc Tử Giám",
    });
  });

  await test.step("the same agency repeats it at another site, on the same terms", async () => {
    await agency.open();
    await thuy.getByRole("link", { name: "Nhân rộng sang nơi mới" }).click();
    await expect(thuy.getByRole("heading", { level: 1 })).toHaveText("Nhân rộng");
    await thuy.getByLabel("Nơi mới", { exact: true }).fill("Đền Bờ Tây, cổng chính");
    await thuy.getByLabel("Phường, xã").selectOption({ label: "Phường Tây Hồ" });
    await thuy.getByRole("button", { name: "Gửi đề nghị nhân rộng" }).click();
    await expect(thuy.getByRole("status")).toContainText("Đã gửi đề nghị.");
    const again = { ...first, dealId: idIn(thuy) };
    const there = new DealDesk(giang, again.dealId);
    await there.takeTurn("Đồng ý điều khoản có sẵn", "Đồng ý điều khoản có sẵn");
    await there.send("Chốt điều khoản");
    await valued(again, anh);
    await carryThrough(again);
    await attestUse(again, { what: "Tổng đài ở đền Bờ Tây.", ward: "Phường Tây Hồ" });
  });

  await test.step("another agency buys at the listed price; the vendor marks it", async () => {
    await chinh.goto(`/listings/${listing}`);
    await chinh.getByRole("link", { name: "Mua đúng giá niêm yết" }).click();
    await chinh.getByLabel("Bạn cần để làm gì?").fill("Trả lời khách nước ngoài ở một cửa.");
    await chinh.getByRole("button", { name: "Gửi và nhận điều kiện" }).click();
    await expect(chinh.getByRole("status")).toContainText("Đã gửi đề nghị.");
    // A subscription transfers no technology: State money or not, it is neither registered nor valued.
    const other = { ...first, buyer: chinh, dealId: idIn(chinh), registered: false };
    const there = new DealDesk(giang, other.dealId);
    await there.takeTurn("Đồng ý điều khoản có sẵn", "Đồng ý điều khoản có sẵn");
    await there.send("Chốt điều khoản");
    await giang.getByRole("link", { name: "Ghi là nhân rộng" }).click();
    await giang.getByLabel("Lặp lại giao dịch nào").selectOption({ index: 1 });
    await giang.getByRole("button", { name: "Ghi nhận" }).click();
    await expect(giang.getByText("Nhân rộng từ giao dịch")).toBeVisible();
    await chinh.goto(there.path);
    await expect(chinh.getByText("Nhân rộng từ một giao dịch trước của bên cung.")).toBeVisible();
    await giang.goto(`${there.path}/legal`);
    await there.answerLaw(stateMoney);
    await expect(giang.getByText("Không phải đăng ký hay xin phép.")).toBeVisible();
    await carryThrough(other);
    await attestUse(other, { what: "Tổng đài của một cửa.", ward: "Phường Hoàng Liệt" });
  });

  await test.step("its spread is a tree of three, on a map of three wards", async () => {
    await giang.goto(`/listings/${listing}/spread`);
    const tree = giang.locator("main ul.spread").first();
    await expect(tree.locator(":scope > li")).toHaveCount(1);
    await expect(tree.locator("ul.spread > li")).toHaveCount(2);
    await expect(giang.getByText("2 tổ chức đang dùng, tại 3 điểm.")).toBeVisible();
    for (const ward of ["Văn Miếu", "Tây Hồ", "Hoàng Liệt"]) await expect(tree).toContainText(ward);
    await expect(giang.getByRole("figure")).toContainText("3 điểm trên bản đồ.");
    await expect(giang.locator("figure svg circle")).toHaveCount(3);
  });

  await test.step("the city counts three deals, two of them as replications", async () => {
    const after = await numbers.read();
    for (const measure of measures) {
      expect(after.deals[measure], measure).toBe(before.deals[measure] + 3);
    }
    expect(after.signedVnd).toBe(before.signedVnd + 2 * pilotVnd + yearVnd);
    const now = await numbers.signedByOrigin();
    expect((now["Nhân rộng"] ?? 0) - (origins["Nhân rộng"] ?? 0)).toBe(2);
    expect((now["Chọn từ bài toán"] ?? 0) - (origins["Chọn từ bài toán"] ?? 0)).toBe(1);
  });
});
