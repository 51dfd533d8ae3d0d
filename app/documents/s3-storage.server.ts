import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import type { S3Client } from "@aws-sdk/client-s3";
import type { Storage } from "./port.ts";

export interface S3Settings {
  S3_BUCKET: string;
  S3_REGION: string;
  /** Of another service than AWS, e.g. https://storage.example; its buckets are addressed by path. */
  S3_ENDPOINT?: string | undefined;
  /** Without keys the machine's own role is used. */
  S3_ACCESS_KEY_ID?: string | undefined;
  S3_SECRET_ACCESS_KEY?: string | undefined;
}

/** Parts of a large file; the least S3 takes is 5 MB. */
const PART = 8 * 1024 * 1024;

function credentialsOf({ S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY }: S3Settings) {
  if (!S3_ACCESS_KEY_ID || !S3_SECRET_ACCESS_KEY) return {};
  return { credentials: { accessKeyId: S3_ACCESS_KEY_ID, secretAccessKey: S3_SECRET_ACCESS_KEY } };
}

/**
 * Keeps files in a bucket of any S3-compatible store. Objects are private: nobody gets an address of the
 * store, every reading passes through the exchange.
 */
export function s3Storage(settings: S3Settings): Storage {
  const Bucket = settings.S3_BUCKET;
  // The SDK is large: only installations that use it load it.
  const sdk = () => import("@aws-sdk/client-s3");
  let made: Promise<S3Client> | undefined;
  const client = () => {
    made ??= sdk().then(({ S3Client }) => {
      const { S3_ENDPOINT, S3_REGION } = settings;
      return new S3Client({
        region: S3_REGION,
        ...(S3_ENDPOINT ? { endpoint: S3_ENDPOINT, forcePathStyle: true } : {}),
        // Not every compatible store knows the newer checksums.
        requestChecksumCalculation: "WHEN_REQUIRED",
        responseChecksumValidation: "WHEN_REQUIRED",
        ...credentialsOf(settings),
      });
    });
    return made;
  };
  return {
    async put(Key, bytes) {
      const { PutObjectCommand } = await sdk();
      await (await client()).send(new PutObjectCommand({ Bucket, Key, Body: bytes }));
    },
    async putFile(Key, path) {
      const { Upload } = await import("@aws-sdk/lib-storage");
      const Body = createReadStream(path);
      const upload = new Upload({
        client: await client(),
        params: { Bucket, Key, Body },
        partSize: PART,
        queueSize: 2,
      });
      await upload.done().finally(() => Body.destroy());
    },
    async open(Key) {
      const { GetObjectCommand } = await sdk();
      try {
        const found = await (await client()).send(new GetObjectCommand({ Bucket, Key }));
        return (found.Body as Readable | undefined) ?? null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async remove(Key) {
      const { DeleteObjectCommand } = await sdk();
      await (await client()).send(new DeleteObjectCommand({ Bucket, Key }));
    },
  };
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && ["NoSuchKey", "NotFound"].includes(error.name);
}
