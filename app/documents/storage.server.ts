import { env } from "#app/platform/env.server.ts";
import { diskStorage } from "./disk-storage.server.ts";
import type { Storage } from "./port.ts";
import { s3Storage } from "./s3-storage.server.ts";

let current: Storage | undefined;

/** The storage this process is configured with: a bucket where one is named, else a folder. */
export function storage(): Storage {
  const { S3_BUCKET, STORAGE_DIR } = env();
  current ??= S3_BUCKET ? s3Storage({ ...env(), S3_BUCKET }) : diskStorage(STORAGE_DIR);
  return current;
}
