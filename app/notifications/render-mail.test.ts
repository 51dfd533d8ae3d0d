import { expect, test } from "vitest";
import { mailHtml, mailText } from "./render-mail.ts";

const content = {
  greeting: "Chào bà Hạnh <b>",
  paragraphs: ["Một đoạn & hai dòng."],
  action: { label: "Xem", url: "https://x.example/?a=1&b=2" },
  footer: ["Nhịp Cầu", "024 0000 2026"],
};
const look = { brandName: "Nhịp Cầu", accent: "#0B5A4A", onAccent: "#FBFAF4", locale: "vi" };

test("the plain part carries every sentence and the bare address", () => {
  const text = mailText(content);
  expect(text).toContain("Chào bà Hạnh <b>");
  expect(text).toContain("Xem:\nhttps://x.example/?a=1&b=2");
  expect(text).toContain("-- \nNhịp Cầu");
});

test("names and addresses cannot become markup", () => {
  const html = mailHtml(content, look);
  expect(html).toContain("Chào bà Hạnh &lt;b&gt;");
  expect(html).toContain('href="https://x.example/?a=1&amp;b=2"');
  expect(html).not.toContain("<b>");
});
