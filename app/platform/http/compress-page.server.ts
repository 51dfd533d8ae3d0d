import { brotliCompressSync, constants, gzipSync } from "node:zlib";

/** The encoding a browser prefers, said by the server before the pages: "br", "gzip" or nothing. */
export const ENCODING_HEADER = "x-nhipcau-encoding";

const GZIP_LEVEL = 3;
const BROTLI_QUALITY = 3;

/**
 * A whole page in the encoding its reader prefers, which `headers` then name. At these levels compressing
 * 50 kB takes the processor less than handing it to another thread and back; the usual levels cost three
 * times as much and save 6% of the size.
 */
export function compressPage(
  page: Buffer<ArrayBuffer>,
  request: Request,
  headers: Headers,
): Buffer<ArrayBuffer> {
  const encoding = request.headers.get(ENCODING_HEADER);
  const body = encoded(page, encoding);
  if (body !== page) headers.set("Content-Encoding", encoding ?? "");
  headers.set("Content-Length", String(body.length));
  return body;
}

function encoded(page: Buffer<ArrayBuffer>, encoding: string | null): Buffer<ArrayBuffer> {
  if (encoding === "gzip") return gzipSync(page, { level: GZIP_LEVEL });
  if (encoding !== "br") return page;
  return brotliCompressSync(page, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY,
      [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
    },
  });
}
