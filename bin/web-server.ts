import { createServer, STATUS_CODES } from "node:http";
import { join } from "node:path";
import { createRequestHandler } from "@react-router/express";
import compression from "compression";
import express, { type ErrorRequestHandler, type RequestHandler } from "express";
import { closeDb } from "#app/platform/db/client.server.ts";
import { env } from "#app/platform/env.server.ts";
import { ENCODING_HEADER } from "#app/platform/http/compress-page.server.ts";
import { plainHeaders } from "#app/platform/http/security-headers.server.ts";
import { log } from "#app/platform/log.server.ts";
import { staticFiles } from "./static-files.ts";

/** In bytes. A pasted text of 10,000 Vietnamese letters is an address of 90,000. */
const LONGEST_HEAD = 128 * 1024;

export interface WebServer {
  url: string;
  close(): Promise<void>;
}

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"];

/** The framework fails at methods it has no idea of; pages of other sites ask for leave at the API alone. */
const knownMethods: RequestHandler = ({ method, path }, response, next) => {
  if (METHODS.includes(method) || (method === "OPTIONS" && path.startsWith("/api/"))) return next();
  response.status(405).set(plainHeaders()).set("Allow", METHODS.join(", ")).end();
};

/** What comes before the application: a request line or a host that makes no address. */
const unreadable: ErrorRequestHandler = (error, _request, response, next) => {
  if (response.headersSent) return next(error);
  const status = error?.code === "ERR_INVALID_URL" ? 400 : 500;
  if (status === 500) log().error({ err: error }, "a request failed before any page");
  response.status(status).set(plainHeaders()).type("text").send(STATUS_CODES[status]);
};

/** The built application behind Express: static files, compression of all but pages, the visitor's address. */
export async function serveWeb(): Promise<WebServer> {
  process.env.SEARCH_THREAD ||= "true";
  const { APP_URL, HOST, PORT, TRUST_PROXY } = env();
  const ownHost = new URL(APP_URL).host;
  const root = join(import.meta.dirname, "..");
  const build = await import(join(root, "build/server/index.js"));
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", TRUST_PROXY);
  app.use(compression());
  app.use(staticFiles(join(root, "build/client")));
  app.use(knownMethods);
  app.use((request, _response, next) => {
    // Only this server says where a visitor comes from and how to answer; such claims of a visitor are dropped.
    // Probes of proxies speak HTTP/1.0, which names no host.
    request.headers.host ||= ownHost;
    request.headers["x-nhipcau-ip"] = request.ip ?? "";
    request.headers[ENCODING_HEADER] = request.acceptsEncodings("br", "gzip") || "";
    next();
  });
  app.use(createRequestHandler({ build, mode: process.env.NODE_ENV ?? "production" }));
  app.use(unreadable);

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
