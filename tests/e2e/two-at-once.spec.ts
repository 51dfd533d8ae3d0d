import { expect, test } from "@playwright/test";
import { demoId } from "#seeds/demo/ids.ts";
import { DealDesk } from "./deal-pages.ts";
import { sitDown } from "./people.ts";

const listing = demoId("listing", "may-da-set-2-tan");
const words = "Anh ghé xưởng chiều thứ Năm nhé.";

test("two people take the same step: one wins, the other is told and keeps the words", async ({
  browser,
}) => {
  const thinh = await sitDown(browser, "thinh.bai-giua");
  const dealId = await test.step("a request arrives", async () => {
    await thinh.goto(`/deals/request/${listing}`);
    await thinh.getByLabel("Bạn cần để làm gì?").fill("Thử cho xưởng phụ phẩm.");
    await thinh.getByLabel("Ngành của bạn").selectOption("C13");
    await thinh.getByLabel("Quy mô").fill("Một xưởng");
    await thinh.getByLabel("Ngân sách dự kiến").selectOption({ index: 2 });
    await thinh.getByLabel("Khi nào cần").selectOption({ index: 2 });
    await thinh.getByRole("button", { name: "Gửi đề nghị giao dịch" }).click();
    await expect(thinh.getByRole("status")).toContainText("Đã gửi đề nghị.");
    return /\/deals\/([0-9a-f-]{36})/.exec(thinh.url())?.[1] ?? "";
  });

  const pages = [
    await sitDown(browser, "khue.song-nhue"),
    await sitDown(browser, "luong.song-nhue"),
  ] as const;
  for (const page of pages) {
    await new DealDesk(page, dealId).takeTurn("Nhận trao đổi", "Nhận lời trao đổi");
    await page.getByLabel("Lời nhắn cho bên kia").fill(words);
  }

  await test.step("both press at once", async () => {
    await Promise.all(
      pages.map((page) => page.getByRole("button", { name: "Nhận trao đổi" }).click()),
    );
    const outcomes = await Promise.all(
      pages.map(async (page) => {
        const won = page.locator("section.turn");
        const told = page.getByRole("alert");
        await expect(won.or(told)).toBeVisible();
        return (await won.isVisible()) ? "won" : "told";
      }),
    );
    expect([...outcomes].sort()).toEqual(["told", "won"]);
    const loser = pages[outcomes.indexOf("told")] ?? pages[0];
    await expect(loser.getByRole("alert")).toContainText(/vừa có người làm trước|sang bước khác/);
    await expect(loser.getByText(words)).toBeVisible();
  });
});
