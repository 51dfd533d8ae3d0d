import { X509Certificate } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { env } from "#app/platform/env.server.ts";
import { log } from "#app/platform/log.server.ts";

const PEM = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g;

/**
 * Certificates of issuers the operator trusts: every .pem, .crt and .cer of a folder, several in one file
 * allowed. A file that cannot be read is left out and logged: it must not make others trusted or not.
 */
export function readTrustStore(folder: string): X509Certificate[] {
  const files = readdirSync(folder).filter((name) => /\.(pem|crt|cer)$/i.test(name));
  return files.flatMap((name) => {
    try {
      const bytes = readFileSync(join(folder, name));
      const blocks = bytes.toString("latin1").match(PEM);
      return (blocks ?? [bytes]).map((block) => new X509Certificate(block));
    } catch (error) {
      log().error({ err: error, file: name }, "a certificate of the trust store cannot be read");
      return [];
    }
  });
}

let known: readonly X509Certificate[] | undefined;

/** The issuers this installation trusts; none where no folder is configured. Read once a process. */
export function trustStore(): readonly X509Certificate[] {
  const folder = env().SIGNATURE_TRUST_DIR;
  known ??= folder ? readTrustStore(folder) : [];
  return known;
}
