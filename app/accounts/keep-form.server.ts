import { createCookie } from "react-router";
import type { Db } from "#app/platform/db/client.server.ts";
import { overTls } from "#app/platform/env.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { countAttempt } from "#app/platform/http/rate-limit.server.ts";
import { newId } from "#app/platform/ids.ts";
import { hashOfToken, newLinkToken } from "#app/platform/link-token.server.ts";
import { seal } from "#app/platform/seal.server.ts";
import { fieldsToKeep, type KeptForm } from "./kept-form.ts";

const HOUR_SECONDS = 3_600;
const MOST_BYTES = 256 * 1024;
const perAddress = { name: "keep-form", limit: 60, windowSeconds: HOUR_SECONDS };

export const keptFormPurpose = "kept-form";

/** Only the browser that sent the form gets it back. */
export const keptFormCookie = createCookie("kept_form", {
  path: "/",
  sameSite: "lax",
  httpOnly: true,
  maxAge: HOUR_SECONDS,
});

interface Sent {
  db: Db;
  now: Date;
  ipAddress: string | null;
  request: Request;
  /** Where the form was sent to. */
  url: URL;
  /** The page the form stands on. */
  page: string;
}

/**
 * Keeps what was sent after the session had ended, sealed, for an hour. Files are not kept, nor anything of
 * a form that asks for a secret.
 * @returns the Set-Cookie header that leads back to it, or null when nothing was kept
 */
export async function keepForm({
  db,
  now,
  ipAddress,
  request,
  url,
  page,
}: Sent): Promise<string | null> {
  const size = Number(request.headers.get("Content-Length") ?? Number.NaN);
  if (!(size <= MOST_BYTES) || request.bodyUsed) return null;
  const wait = await countAttempt(db, perAddress, ipAddress ?? "unknown", now);
  if (wait > 0) return null;
  const fields = fieldsToKeep(await formOf(request.clone()).catch(() => new FormData()));
  if (!fields) return null;
  const kept: KeptForm = { action: `${url.pathname}${url.search}`, page, fields };
  const { token, hash: tokenHash } = newLinkToken();
  await db.keptForm.deleteMany({ where: { expiresAt: { lt: now } } });
  await db.keptForm.create({
    data: {
      id: newId(),
      tokenHash,
      sealed: seal(keptFormPurpose, JSON.stringify(kept)),
      expiresAt: new Date(now.getTime() + HOUR_SECONDS * 1_000),
    },
  });
  return keptFormCookie.serialize(token, { secure: overTls() });
}

/** Forgets a kept form. */
export async function forgetForm(db: Db, token: string): Promise<void> {
  await db.keptForm.deleteMany({ where: { tokenHash: hashOfToken(token) } });
}
