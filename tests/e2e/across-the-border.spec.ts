import { expect, test } from "@playwright/test";
import { demoPassword } from "#app/accounts/demo-personas.ts";
import { demoId } from "#seeds/demo/ids.ts";
import { DealDesk, idIn } from "./deal-pages.ts";
import { expectAccessible, expectFits, PATIENCE } from "./pages.ts";
import { bytesOf, expectPdf, wordsOf } from "./papers.ts";
import { dayFromNow, sitDown } from "./people.ts";
import { callValuer, expectValuationAwaited, recordOpinion } from "./valuer-pages.ts";

const listing = demoId("listing", "kho-lanh-mat-troi-5-tan");

const answers = {
  "1. Có chuyển giao qua biên giới không?": "Có",
  "2. Có dùng vốn nhà nước": "Có",
  "3. Có thuộc danh mục": "Không",
  "4. Có quyền sở hữu trí tuệ": "Có",
  "5. Hai bên có quan hệ liên kết không?": "Không",
} as const;

test("a licence across the border with State capital: valued, registered, then in effect", async ({
  browser,
}) => {
  const [khue, luong, thinh, anh] = await Promise.all([
    sitDown(browser, "khue.song-nhue"),
    sitDown(browser, "luong.song-nhue"),
    sitDown(browser, "thinh.bai-giua"),
    sitDown(browser, "anh.nhip-noi"),
  ]);

  const dealId = await test.step("asked for, answered, the NDA confirmed by both", async () => {
    await thinh.goto(`/deals/request/${listing}`);
    await thinh.getByLabel("Bạn cần để làm gì?").fill("Dựng 12 kho ở vùng trồng bên Lào.");
    await thinh.getByLabel("Quy mô").fill("12 kho, hai tỉnh");
    await thinh.getByLabel("Ngân sách dự kiến").selectOption({ label: "1⁠–⁠5 tỷ ₫" });
    await thinh.getByLabel("Khi nào cần").selectOption({ label: "Trong 12 tháng" });
    await thinh.getByRole("button", { name: "Gửi đề nghị giao dịch" }).click();
    await expect(thinh.getByRole("status")).toContainText("Đã gửi đề nghị.");
    return idIn(thinh);
  });
  const office = new DealDesk(khue, dealId);
  const director = new DealDesk(luong, dealId);
  const buyer = new DealDesk(thinh, dealId);
  await office.takeTurn("Nhận trao đổi", "Nhận lời trao đổi");
  await office.send("Nhận trao đổi");
  await director.confirmNda();
  await buyer.confirmNda();

  await test.step("five answers lead to registration and a valuation", async () => {
    await office.open();
    await khue.getByRole("link", { name: "Đường pháp lý" }).click();
    await office.answerLaw(answers);
    await expect(khue.getByText("Phải đăng ký chuyển giao công nghệ")).toBeVisible();
    await expect(khue.getByText("Cần thẩm định giá độc lập")).toBeVisible();
    await expect(khue.getByText("Chưa có ý kiến thẩm định giá nào")).toBeVisible();
    await expect(khue.getByText("Luật Chuyển giao công nghệ 07/2017/QH14").first()).toBeVisible();
    await expectFits(khue);
    await expectAccessible(khue);
  });

  await test.step("a valuer is called in, and sees only that", async () => {
    await callValuer(khue, "Giá trị quyền sử dụng ở Lào, 10 năm.");
    expect((await anh.request.get(office.path)).status()).toBe(404);
  });

  await test.step("the opinion is recorded, and shown to the other side", async () => {
    await anh.goto("/advice");
    await anh
      .getByRole("link", { name: /Kho lạnh/ })
      .first()
      .click();
    await recordOpinion(anh, {
      min: "1,4 tỷ",
      max: "1,9 tỷ",
      kind: "Tham khảo khi thương lượng",
      purpose: "Làm căn cứ thương lượng phí quyền sử dụng.",
      sources: "Dòng tiền 12 kho trong 10 năm, giá điện và tỷ lệ hao hụt đo ở hai kho đang chạy.",
    });
    await khue.goto(`${office.path}/advisers`);
    await khue.getByRole("button", { name: "Cho bên kia đọc" }).click();
    await expect(khue.getByText(/Hai bên đọc được từ/)).toBeVisible();
    await thinh.goto(`${buyer.path}/advisers`);
    await expect(thinh.getByText("Làm căn cứ thương lượng phí quyền sử dụng.")).toBeVisible();
  });

  await test.step("an offer within the range is agreed", async () => {
    await office.open();
    await khue.getByRole("link", { name: "Mở thương lượng" }).click();
    await office.send("Mở thương lượng");
    await office.takeTurn("Chào giá", "Chào giá");
    await khue
      .getByLabel("Hình thức chuyển giao")
      .selectOption({ label: "Chuyển quyền sử dụng không độc quyền" });
    await khue.getByLabel("Độc quyền hay không").selectOption({ label: "Không độc quyền" });
    await khue.getByLabel("Phạm vi lãnh thổ").fill("Lào");
    await khue.getByLabel("Chào giá có hiệu lực đến").fill(dayFromNow(20));
    const whole = {
      title: "Giao thiết kế và đào tạo",
      deliverable: "Bản vẽ, phần mềm điều khiển, hai khóa đào tạo",
      amountVnd: 1_650_000_000,
      dueOn: dayFromNow(120),
    };
    await office.fillTerms({ milestones: [whole], warrantyMonths: 12 });
    await office.send("Gửi chào giá");
    await buyer.open();
    await thinh.getByRole("link", { name: "Đồng ý chào giá lần 1" }).click();
    await buyer.send("Đồng ý và chốt điều khoản");
  });

  await test.step("the contract is written, complete and kept as PDF and Word", async () => {
    await office.takeTurn("Điền hợp đồng", "Hợp đồng");
    await khue.getByRole("button", { name: /^Điền câu mẫu vào \d+ mục/ }).click();
    await expect(khue.getByText("Đủ các nội dung bắt buộc.")).toBeVisible();
    await khue.getByRole("button", { name: "Lập bản PDF và Word" }).click();
    const pdf = khue.getByRole("link", { name: "Mở PDF" }).first();
    await expect(async () => {
      await khue.goto(`${office.path}/contract`);
      await expect(pdf).toBeVisible({ timeout: 500 });
    }).toPass(PATIENCE);
    expectPdf(await bytesOf(khue, pdf), 3);
    const word = await bytesOf(khue, khue.getByRole("link", { name: "Mở Word" }).first());
    const words = wordsOf(word);
    expect(words).toContain("1.650.000.000");
    expect(words).toContain("Lào");
    expect(words).toContain("Công ty TNHH Nông sản Bãi Giữa");
    expect(words).toContain("Giao thiết kế và đào tạo");
  });

  await test.step("no signing before an opinion of the contract's own price", async () => {
    await expectValuationAwaited(buyer);
    await expectValuationAwaited(director);
    await expectFits(luong);
    await expectAccessible(luong);
    await anh.goto(`${office.path}/advisers`);
    await recordOpinion(anh, {
      min: "1,5 tỷ",
      max: "1,8 tỷ",
      kind: "Giá chuyển giao trong hợp đồng này",
      purpose: "Giá trả trước 1,65 tỷ trong hợp đồng đã chốt điều khoản.",
      sources: "Như ý kiến trước, cập nhật theo phạm vi lãnh thổ và bảo hành đã chốt.",
    });
    await khue.goto(`${office.path}/legal`);
    await expect(khue.getByText(/Nhịp Nối đã thẩm định: 1,5/)).toBeVisible();
    await buyer.open();
    await expect(buyer.turn).toContainText("Người ký của bạn xác nhận hợp đồng");
  });

  await test.step("both signatories confirm; it waits for its certificate", async () => {
    await director.confirmContract(demoPassword);
    await buyer.confirmContract(demoPassword);
    await buyer.expectStage("Ký");
    await expect(buyer.turn).toContainText("ghi giấy chứng nhận");
  });

  await test.step("the dossier is made, downloaded and filed; the certificate brings effect", async () => {
    await office.takeTurn("Làm hồ sơ, ghi giấy chứng nhận", "Đường pháp lý");
    await expect(khue.getByText(/^Còn 90 ngày/)).toBeVisible();
    await khue.getByRole("button", { name: "Lập hồ sơ đăng ký" }).click();
    const dossier = khue.getByRole("link", { name: "Tải hồ sơ đăng ký (PDF)" });
    await expect(async () => {
      await khue.goto(`${office.path}/legal`);
      await expect(dossier).toBeVisible({ timeout: 500 });
    }).toPass(PATIENCE);
    expectPdf(await bytesOf(khue, dossier), 2);
    await khue.getByRole("button", { name: "Ghi là đã nộp hồ sơ" }).click();
    await expect(khue.getByText(/^Đã nộp hồ sơ lúc/)).toBeVisible();
    await office.recordCertificate(`ĐK-${Date.now() % 1_000_000}`);
    await buyer.expectStage("Bàn giao");
    await expect(thinh.getByText("Giá trị đã thỏa thuận: 1.650.000.000")).toBeVisible();
    await expect(buyer.turn).toContainText("Trả tiền mốc 1");
  });
});
