import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

export interface S3Server {
  url: string;
  /** "bucket/key" -> content. */
  objects: Map<string, Buffer>;
  /** Methods and paths in the order they came. */
  requests: string[];
  /** The next requests answer 503 so many times. */
  failNext(times: number): void;
  close(): Promise<void>;
}

/** The part of S3 the exchange uses: PUT, GET, DELETE and uploads in parts, with paths as addresses. */
export async function startS3(): Promise<S3Server> {
  const objects = new Map<string, Buffer>();
  const parts = new Map<string, Map<number, Buffer>>();
  const requests: string[] = [];
  let failures = 0;
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? "/", "http://x");
    const key = decodeURIComponent(url.pathname.slice(1));
    requests.push(`${request.method} ${url.pathname}${url.search}`);
    const body = await bodyOf(request);
    if (!request.headers.authorization?.startsWith("AWS4-HMAC-SHA256")) {
      return answer(response, 403, error("AccessDenied"));
    }
    if (failures > 0) {
      failures -= 1;
      return answer(response, 503, error("SlowDown"));
    }
    const uploadId = url.searchParams.get("uploadId");
    if (request.method === "POST" && url.searchParams.has("uploads")) {
      const id = `upload-${parts.size + 1}`;
      parts.set(id, new Map());
      return answer(
        response,
        200,
        `<InitiateMultipartUploadResult><UploadId>${id}</UploadId></InitiateMultipartUploadResult>`,
      );
    }
    if (request.method === "PUT" && uploadId) {
      parts.get(uploadId)?.set(Number(url.searchParams.get("partNumber")), body);
      response.setHeader("ETag", etag(body));
      return answer(response, 200, "");
    }
    if (request.method === "POST" && uploadId) {
      const sorted = [...(parts.get(uploadId) ?? [])].sort(([a], [b]) => a - b);
      objects.set(key, Buffer.concat(sorted.map(([, part]) => part)));
      return answer(
        response,
        200,
        "<CompleteMultipartUploadResult><ETag>x</ETag></CompleteMultipartUploadResult>",
      );
    }
    if (request.method === "PUT") {
      objects.set(key, body);
      response.setHeader("ETag", etag(body));
      return answer(response, 200, "");
    }
    if (request.method === "DELETE") {
      objects.delete(key);
      return answer(response, 204, "");
    }
    const found = objects.get(key);
    if (!found) return answer(response, 404, error("NoSuchKey"));
    response.writeHead(200, { "Content-Length": found.length }).end(found);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    objects,
    requests,
    failNext: (times) => {
      failures = times;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const etag = (body: Buffer) => `"${createHash("md5").update(body).digest("hex")}"`;
const error = (code: string) => `<?xml version="1.0"?><Error><Code>${code}</Code></Error>`;

function answer(response: ServerResponse, status: number, body: string): void {
  response.writeHead(status, { "Content-Type": "application/xml" }).end(body);
}

/** SDKs may send "aws-chunked" bodies; the settings in use send plain ones. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
