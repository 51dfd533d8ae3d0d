import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { compressPage, ENCODING_HEADER } from "./compress-page.server.ts";

const page = Buffer.from("<p>Máy sấy thăng hoa</p>".repeat(500));

function sent(encoding?: string) {
  const headers = new Headers();
  const request = new Request("http://localhost/");
  if (encoding !== undefined) request.headers.set(ENCODING_HEADER, encoding);
  const body = compressPage(page, request, headers);
  return { body, encoding: headers.get("Content-Encoding"), length: headers.get("Content-Length") };
}

describe("a page on its way out", () => {
  test.each([
    ["gzip", gunzipSync],
    ["br", brotliDecompressSync],
  ])("is sent in %s where its reader prefers it", (encoding, open) => {
    const answer = sent(encoding);
    expect(answer.encoding).toBe(encoding);
    expect(answer.length).toBe(String(answer.body.length));
    expect(answer.body.length).toBeLessThan(page.length / 10);
    expect(open(answer.body).equals(page)).toBe(true);
  });

  test.each([[""], [undefined]])("is sent as it is to a reader of neither (%j)", (encoding) => {
    expect(sent(encoding)).toEqual({ body: page, encoding: null, length: String(page.length) });
  });
});
