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

test("it is laid out with tables, loads nothing and knows dark themes", () => {
  const items = [{ text: "Việc", url: "https://x.example/1" }];
  const stop = { label: "Ngừng", url: "https://x.example/stop" };
  const html = mailHtml({ ...content, items, stop, more: "và 2 việc khác" }, look);
  expect(html).not.toMatch(/<(img|link|script|iframe)\b|url\(|@import|src=/);
  expect(html).toContain('role="presentation"');
  expect(html).toContain("prefers-color-scheme:dark");
  expect(html).not.toMatch(/display:(flex|grid)|position:/);
  expect(html).toContain("https://x.example/stop");
  for (const cell of html.matchAll(/<td[^>]*>/g)) expect(cell[0]).toMatch(/style=/);
});
