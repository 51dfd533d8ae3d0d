import { join } from "node:path";
import express, { type Router } from "express";
import { plainHeaders } from "#app/platform/http/security-headers.server.ts";

const setHeaders = (response: { set(fields: Record<string, string>): unknown }) =>
  response.set(plainHeaders());

/**
 * The files of the build, the same for everybody, so that a proxy may keep them too. A name under `assets` holds
 * the hash of its content and never stands for another.
 */
export function staticFiles(client: string): Router {
  const files = express.Router();
  const assets = { immutable: true, maxAge: "1y", setHeaders } as const;
  files.use("/assets", express.static(join(client, "assets"), assets));
  files.use(express.static(client, { maxAge: "1h", index: false, setHeaders }));
  return files;
}
