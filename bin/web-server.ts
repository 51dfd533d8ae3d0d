import { createServer } from "node:http";
import { join } from "node:path";
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express from "express";
import { closeDb } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ENCODING_HEADER } from "#app/platform/http/compress-page.server.ts";
import { plainHeaders } from "#app/platform/http/security-headers.server.ts";

/** In bytes. A pasted text of 10,000 Vietnamese letters is an address of 90,000. */
const LONGEST_HEAD = 128 * 1024;

export interface WebServer {
  url: string;
  close(): Promise<void>;
}

/** The built application behind Express: static files, compression of all but pages, the visitor's address. */
export async function serveWeb(): Promise<WebServer> {
  process.env.SEARCH_THREAD ||= "true";
  const { HOST, PORT, TRUST_PROXY } = env();
  const root = join(import.meta.dirname, "..");
  const build = await import(join(root, "build/server/index.js"));
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", TRUST_PROXY);
  app.use(compression());
  const client = join(root, "build/client");
  const setHeaders = (response: { set(fields: Record<string, string>): unknown }) =>
    response.set(plainHeaders());
  const assets = { immutable: true, maxAge: "1y", setHeaders } as const;
  app.use("/assets", express.static(join(client, "assets"), assets));
  app.use(express.static(client, { maxAge: "1h", index: false, setHeaders }));
  app.use((request, _response, next) => {
    // Only this server says where a visitor comes from and how to answer; such claims of a visitor are dropped.
    request.headers["x-nhipcau-ip"] = request.ip ?? "";
    request.headers[ENCODING_HEADER] = request.acceptsEncodings("br", "gzip") || "";
    next();
  });
  app.use(createRequestHandler({ build, mode: process.env.NODE_ENV ?? "production" }));

  const server = createServer({ maxHeaderSize: LONGEST_HEAD }, app).listen(PORT, HOST);
  await new Promise<void>((resolve, reject) => {
    server.once("listening", () => resolve());
    server.once("error", reject);
  });
  return {
    url: `http://localhost:${PORT}`,
    close: async () => {
      server.closeIdleConnections();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      const grace = setTimeout(() => server.closeAllConnections(), 5_000);
      await closed;
      clearTimeout(grace);
      await closeDb();
    },
  };
}
