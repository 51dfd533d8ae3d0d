import { describe, expect, test } from "vitest";
import { formOf } from "./form-of.ts";

const sent = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request("http://localhost/", { method: "POST", body, headers });

const statusOf = (request: Request) =>
  formOf(request).then(
    () => 200,
    (answer) => (answer as { init: { status: number } }).init.status,
  );

describe("a form is read", () => {
  test("as a browser sends it with and without files", async () => {
    const plain = await formOf(sent(new URLSearchParams([["tên", "máy sấy"]])));
    expect([...plain]).toEqual([["tên", "máy sấy"]]);
    const fields = new FormData();
    fields.append("tên", "máy sấy");
    expect([...(await formOf(sent(fields)))]).toEqual([["tên", "máy sấy"]]);
  });

  test("no further than the longest there is", async () => {
    const long = new URLSearchParams({ text: "a".repeat(5 * 1024 * 1024) });
    expect(await statusOf(sent(long))).toBe(413);
    const parts = { "Content-Type": "multipart/form-data; boundary=x" };
    expect(await statusOf(sent(new Uint8Array(5 * 1024 * 1024), parts))).toBe(413);
  });

  test("only where it is one", async () => {
    expect(await statusOf(sent("{}", { "Content-Type": "application/json" }))).toBe(400);
    expect(await statusOf(sent("x", { "Content-Type": "multipart/form-data" }))).toBe(400);
  });
});
