import { type Browser, expect, type Page, test } from "@playwright/test";
import { demoPassword } from "#app/accounts/demo-personas.ts";
import { CityDesk, measures } from "./city-pages.ts";
import { DealDesk } from "./deal-pages.ts";
import { ListingForm, ReviewDesk } from "./listing-pages.ts";
import { MoneyDesk } from "./money-pages.ts";
import { PATIENCE } from "./pages.ts";
import { dayFromNow, phone, sitDown } from "./people.ts";

/** Its own name every run, so that a run on a used exchange finds its own. */
const model = `KN${Date.now() % 1_000_000}`;
const title = `Máy tách vỏ lụa hạt điều bằng khí nén ${model}, 200 kg mỗi giờ`;
const typed = `may tach vo lua hat dieu ${model.toLowerCase()}`;
const industry = "Chế biến thực phẩm, đồ uống";
const secret = "Áp suất khí 4,2 bar, góc vòi 37 độ, lưới lọc 1,6 mm.";
const site = "Xưởng Bãi Giữa, dây chuyền 2";

const firstMilestones = [
  {
    title: "Lắp đặt, chạy thử tại xưởng",
    deliverable: "Máy chạy đủ 200 kg mỗi giờ",
    amountVnd: 190_000_000,
    dueOn: dayFromNow(30),
  },
  {
    title: "Đào tạo và nghiệm thu",
    deliverable: "Hai ca thợ vận hành được, biên bản nghiệm thu",
    amountVnd: 90_000_000,
    dueOn: dayFromNow(60),
  },
] as const;

const legalAnswers = {
  "Có chuyển giao qua biên giới không?": "Không",
  "Có dùng vốn nhà nước hoặc ngân sách nhà nước không?": "Không",
  "Có thuộc danh mục hạn chế hoặc cấm chuyển giao không?": "Không",
  "Có quyền sở hữu trí tuệ đang được bảo hộ không?": "Có",
  "Hai bên có quan hệ liên kết không?": "Không",
} as const;

interface Cast {
  /** The institute's transfer office and its signatory. */
  khue: Page;
  luong: Page;
  /** The enterprise's owner, at a phone, and its other signatory. */
  thinh: Page;
  hanh: Page;
  operator: Page;
  city: Page;
}

async function gather(browser: Browser): Promise<Cast> {
  return {
    khue: await sitDown(browser, "khue.song-nhue"),
    luong: await sitDown(browser, "luong.song-nhue"),
    thinh: await sitDown(browser, "thinh.bai-giua", phone),
    hanh: await sitDown(browser, "hanh.bai-giua"),
    operator: await sitDown(browser, "ha.van-hanh"),
    city: await sitDown(browser, "hanh.thanh-pho"),
  };
}

async function writeListing(page: Page): Promise<string> {
  const form = new ListingForm(page);
  const listingId = await form.open(title);
  await form.tick("Ngành ứng dụng", industry);
  await form.tick("Lĩnh vực khoa học", "Kỹ thuật cơ khí");
  await page.getByLabel("Từ khóa").fill("hạt điều, bóc vỏ lụa, khí nén");
  await form.saveAndGoTo("Lợi ích, mức sẵn sàng");
  await form.inVietnamese(
    "Công nghệ này giúp gì cho người dùng?",
    "Tách sạch 96% vỏ lụa, hạt vỡ dưới 2%, một người trông hai máy.",
  );
  await form.saveForLater();
  await form.comeBackTo(title, "Lợi ích, mức sẵn sàng");
  await expect(form.vietnamese("Công nghệ này giúp gì cho người dùng?")).toHaveValue(/96% vỏ lụa/);
  await form.inVietnamese(
    "Trước đây người ta vướng gì?",
    "Bóc tay mỗi người 25 kg một ca, hạt vỡ tới 12%.",
  );
  await form.inVietnamese(
    "Cách làm, bàn giao những gì, giới hạn ở đâu?",
    "Khí nén thổi xoáy làm bong vỏ lụa đã sấy; bàn giao máy, bản vẽ lắp và hai ca đào tạo. Không dùng cho hạt ẩm trên 6%.",
  );
  await form.tick("Mức sẵn sàng công nghệ (TRL)", "TRL 7: Trình diễn nguyên mẫu trong vận hành");
  await form.inVietnamese("Bằng chứng của mức này", "Ba tháng chạy tại xưởng thử, 41 mẻ.");
  await form.saveAndGoTo("Sở hữu trí tuệ");
  const right = page.getByRole("group", { name: "Quyền 1" });
  await right.getByLabel("Loại quyền").selectOption({ label: "Giải pháp hữu ích" });
  await right.getByLabel("Tình trạng").selectOption({ label: "Đã cấp" });
  await right.getByLabel("Số đơn, số bằng").fill("2-0003125");
  await form.saveAndGoTo("Điều kiện chuyển giao");
  await form.tick("Hình thức chuyển giao", "Chuyển quyền sử dụng không độc quyền");
  await form.tick("Giá", "Giá tham khảo");
  await page.getByLabel("Từ, hoặc giá cam kết (₫)").fill("220 triệu");
  await page.getByLabel("Đến (₫)").fill("320 triệu");
  await form.inVietnamese("Kèm theo những gì?", "Lắp đặt, đào tạo hai ca, phụ tùng hai năm.");
  await form.saveAndGoTo("Bằng chứng, nơi đang dùng");
  await form.saveAndGoTo("Phụ lục mật");
  await form.inVietnamese("Bí quyết, thông số", secret);
  await form.saveAndGoTo("Kiểm tra và gửi");
  await form.sendToReview();
  return listingId;
}

/** Typed as people type on a phone: no marks, no capitals. */
async function findOnPhone(page: Page): Promise<void> {
  const found = page.getByRole("link", { name: title });
  // What was published a moment ago is found as soon as the worker has read it.
  await expect(async () => {
    await page.goto("/");
    await page.getByRole("combobox").fill(typed);
    await page.getByRole("combobox").press("Enter");
    await expect(found).toBeVisible({ timeout: 3000 });
  }).toPass(PATIENCE);
  await found.click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

async function requestDeal(page: Page): Promise<string> {
  await page.getByRole("link", { name: "Gửi đề nghị giao dịch" }).first().click();
  await page.getByLabel("Bạn cần để làm gì?").fill("Bóc vỏ lụa 1,6 tấn hạt điều mỗi ngày.");
  await page.getByLabel("Ngành của bạn").selectOption({ label: industry });
  await page.getByLabel("Quy mô").fill("Một xưởng, hai ca mỗi ngày");
  await page.getByLabel("Ngân sách dự kiến").selectOption({ index: 3 });
  await page.getByLabel("Khi nào cần").selectOption({ label: "Trong 3 tháng" });
  await page.getByRole("button", { name: "Gửi đề nghị giao dịch" }).click();
  await expect(page.getByRole("status")).toContainText("Đã gửi đề nghị.");
  return /\/deals\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? "";
}

async function expectAnnexSealed(page: Page, listingId: string): Promise<void> {
  await page.goto(`/listings/${listingId}`);
  await expect(page.locator("#annex")).toContainText("chỉ mở sau thỏa thuận bảo mật");
  await expect(page.getByRole("button", { name: "Đọc phần viết" })).toHaveCount(0);
  expect(await page.content()).not.toContain(secret);
}

async function readAnnex(page: Page, listingId: string): Promise<void> {
  await page.goto(`/listings/${listingId}`);
  await page.getByRole("button", { name: "Đọc phần viết" }).click();
  await expect(page.getByText(secret)).toBeVisible();
}

test("from a listing to use, and into the city's numbers", async ({ browser }) => {
  const { khue, luong, thinh, hanh, operator, city } = await gather(browser);
  const review = new ReviewDesk(operator);
  const statistics = new CityDesk(city, "C10");
  const before = await statistics.read();

  const listingId = await test.step("the institute lists a technology", () => writeListing(khue));

  await test.step("the operator returns it with reasons", async () => {
    await review.take(title);
    await review.score({ evidence: 0, rest: 3 });
    await review.sendBack("Chưa nêu nơi nào đang dùng; thêm phiếu thử của bên thứ ba.");
  });

  await test.step("the institute mends it and sends it again", async () => {
    const form = new ListingForm(khue);
    await form.comeBackTo(title, "Bằng chứng, nơi đang dùng");
    await expect(khue.getByText("thêm phiếu thử của bên thứ ba")).toBeVisible();
    await form.inVietnamese("Chứng nhận 1", "Phiếu thử số 118/2026 của Trung tâm đo lường 3");
    await form.saveAndGoTo("Phụ lục mật");
    await form.saveAndGoTo("Kiểm tra và gửi");
    await form.sendToReview();
  });

  await test.step("the operator publishes it", async () => {
    await review.take(title);
    await review.score({ evidence: 3, rest: 4 });
    await review.publish();
  });

  const dealId = await test.step("an enterprise finds it by phone and asks", async () => {
    await findOnPhone(thinh);
    return requestDeal(thinh);
  });

  const office = new DealDesk(khue, dealId);
  const director = new DealDesk(luong, dealId);
  const owner = new DealDesk(thinh, dealId);
  const deputy = new DealDesk(hanh, dealId);

  await test.step("the institute accepts to talk", async () => {
    await office.takeTurn("Nhận trao đổi", "Nhận lời trao đổi");
    await khue.getByLabel("Lời nhắn cho bên kia").fill("Mời anh ghé xưởng thử.");
    await office.send("Nhận trao đổi");
  });

  await test.step("both sign the NDA, and only then the annex opens", async () => {
    await expectAnnexSealed(thinh, listingId);
    await director.confirmNda();
    await expectAnnexSealed(thinh, listingId);
    await deputy.confirmNda();
    await readAnnex(thinh, listingId);
  });

  await test.step("they agree on a pilot", async () => {
    await owner.takeTurn("Đề xuất thử nghiệm", "Kế hoạch thử nghiệm");
    await thinh.getByLabel("Nơi thử nghiệm").fill(site);
    await thinh.getByLabel("Bắt đầu").fill(dayFromNow(-20));
    await thinh.getByLabel("Kết thúc").fill(dayFromNow(-1));
    const kpi = thinh.getByRole("group", { name: "Chỉ tiêu 1" });
    await kpi.getByLabel("Tên chỉ tiêu").fill("Hạt vỡ");
    await kpi.getByLabel("Đơn vị").fill("%");
    await kpi.getByLabel("Hiện nay").fill("12");
    await kpi.getByLabel("Mục tiêu").fill("2");
    await owner.send("Gửi kế hoạch");
    await office.confirmTheirProposal("Xem kế hoạch và trả lời", "Kế hoạch thử nghiệm");
    await office.expectStage("Thử nghiệm");
  });

  await test.step("and conclude it", async () => {
    await office.takeTurn("Kết luận thử nghiệm", "Kết luận thử nghiệm");
    await khue.getByLabel("Hạt vỡ đo được").fill("1,8");
    await khue
      .getByLabel("Quyết định")
      .selectOption({ label: "Dùng rộng, chuyển sang thương lượng" });
    await khue.getByLabel("Kết luận").fill("Đạt mục tiêu sau 14 mẻ.");
    await office.send("Gửi kết luận");
    await owner.confirmTheirProposal("Xem và trả lời", "Kết luận thử nghiệm");
    await owner.expectStage("Thương lượng");
  });

  await test.step("offer, counter-offer, agreement", async () => {
    await office.takeTurn("Chào giá", "Chào giá");
    await khue
      .getByLabel("Hình thức chuyển giao")
      .selectOption({ label: "Chuyển quyền sử dụng không độc quyền" });
    await khue.getByLabel("Độc quyền hay không").selectOption({ label: "Không độc quyền" });
    await khue.getByLabel("Li-xăng thứ cấp").selectOption({ label: "Không" });
    await khue.getByLabel("Cách trả").selectOption({ label: "Trả nhiều lần theo tiến độ" });
    await khue.getByLabel("Đào tạo tại chỗ, ngày").fill("2");
    await khue
      .getByLabel("Nơi giải quyết tranh chấp")
      .selectOption({ label: "Hòa giải tại sàn, rồi trọng tài" });
    await khue.getByLabel("Chào giá có hiệu lực đến").fill(dayFromNow(14));
    await office.fillTerms({ milestones: firstMilestones, warrantyMonths: 12 });
    await office.send("Gửi chào giá");

    await owner.open();
    await thinh.getByRole("link", { name: "Chào lại" }).first().click();
    const [first, second] = firstMilestones;
    const lower = { ...first, amountVnd: 160_000_000 };
    await owner.fillTerms({ milestones: [lower, second], warrantyMonths: 18 });
    await thinh.getByLabel("Chào giá có hiệu lực đến").fill(dayFromNow(10));
    await owner.send("Gửi chào lại");

    await office.open();
    await expect(khue.locator("#offer")).toContainText("thêm 6 tháng");
    await khue.getByRole("link", { name: "Đồng ý chào giá lần 2" }).click();
    await office.send("Đồng ý và chốt điều khoản");
    await expect(khue.getByText("Giá trị đã thỏa thuận: 250.000.000")).toBeVisible();
  });

  await test.step("the contract is filled and confirmed by two signatories", async () => {
    await office.takeTurn("Điền hợp đồng", "Hợp đồng");
    await office.fillContract(legalAnswers);
    await director.confirmContract(demoPassword);
    await deputy.confirmContract(demoPassword);
    await deputy.expectStage("Bàn giao");
  });

  const payer = new MoneyDesk(thinh, dealId);
  const payee = new MoneyDesk(khue, dealId);

  await test.step("the first milestone is paid by bank transfer", async () => {
    await payer.take(1, "Trả mốc này");
    await thinh.getByRole("button", { name: "Lấy mã và tài khoản" }).click();
    await expect(
      thinh.getByRole("img", { name: /^Mã VietQR để chuyển 160.000.000/ }),
    ).toBeVisible();
    await thinh.getByLabel("Số giao dịch ngân hàng").fill("FT26326881200");
    await thinh.getByRole("button", { name: "Báo đã chuyển" }).click();
    await expect(thinh.getByText(/Bạn đã báo chuyển 160.000.000/)).toBeVisible();
    await payee.take(1, "Xác nhận tiền đã về");
    await khue.getByRole("button", { name: /^Xác nhận đã nhận 160.000.000/ }).click();
    await payer.expectState(1, "Đã trả tiền, đang làm");
  });

  await test.step("delivered and accepted", async () => {
    await payee.deliver(1, "Lắp xong ngày hôm nay, chạy 14 mẻ, anh Thịnh nhận.");
    await payer.accept(1);
    // The money follows every minute; who looks later sees that already.
    await payer.expectState(1, /Đã nghiệm thu|Đã tất toán/);
  });

  await test.step("the second by card through Stripe", async () => {
    await payer.take(2, "Trả mốc này");
    await thinh.getByRole("button", { name: "Trả bằng thẻ" }).click();
    await thinh.getByRole("button", { name: "Pay 90000000 vnd" }).click();
    await thinh.waitForURL(/\/deals\/[0-9a-f-]+\/payments\//);
    await payer.expectState(2, "Đã trả tiền, đang làm");
  });

  await test.step("the last delivery is accepted", async () => {
    await payee.deliver(2, "Hai ca thợ đã vận hành được, kèm biên bản.");
    await payer.accept(2);
    await owner.expectStage("Nghiệm thu");
  });

  await test.step("use is reported and attested", async () => {
    await owner.takeTurn("Báo đưa vào dùng", "Báo đã đưa vào dùng");
    await thinh.getByLabel("Cái gì đang được dùng").fill("Máy tách vỏ lụa chạy hai ca mỗi ngày.");
    await thinh.getByLabel("Dùng từ ngày").fill(dayFromNow(0));
    await thinh.getByLabel("Số nơi đang dùng").fill("1");
    await owner.send("Gửi báo cáo");
    await office.takeTurn("Xem báo cáo", "Xác nhận báo cáo");
    await office.send("Xác nhận báo cáo");
    await office.expectStage("Thương mại hóa");
  });

  await test.step("the city's numbers move by exactly this deal", async () => {
    const after = await statistics.read();
    for (const measure of measures) {
      expect(after.deals[measure], measure).toBe(before.deals[measure] + 1);
      await statistics.openRecords(measure);
      await statistics.openRecord(title);
    }
    expect(after.signedVnd).toBe(before.signedVnd + 250_000_000);
  });
});
