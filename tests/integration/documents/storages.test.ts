import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clamdScanner } from "#app/documents/clamd-scanner.server.ts";
import { diskStorage } from "#app/documents/disk-storage.server.ts";
import type { Storage } from "#app/documents/port.ts";
import { s3Storage } from "#app/documents/s3-storage.server.ts";
import { type ClamdServer, eicar, startClamd } from "#tests/fakes/clamd-server.ts";
import { type S3Server, startS3 } from "#tests/fakes/s3-server.ts";

let folder: string;
let s3: S3Server;
let clamd: ClamdServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "storages-"));
  s3 = await startS3();
  clamd = await startClamd();
});

afterAll(async () => {
  await s3.close();
  await clamd.close();
  await rm(folder, { recursive: true, force: true });
});

function bucket(): Storage {
  return s3Storage({
    S3_BUCKET: "rooms",
    S3_REGION: "us-east-1",
    S3_ENDPOINT: s3.url,
    S3_ACCESS_KEY_ID: "key",
    S3_SECRET_ACCESS_KEY: "secret",
  });
}

describe.each([
  ["a folder", () => diskStorage(join(folder, "disk"))],
  ["a bucket", bucket],
])("%s", (_name, make) => {
  test("gives back what was put, whole, until it is removed", async () => {
    const storage = make();
    await storage.put("2026/11/a", Buffer.from("số liệu"));
    const content = await storage.open("2026/11/a");
    expect(content && (await buffer(content)).toString()).toBe("số liệu");
    await storage.remove("2026/11/a");
    expect(await storage.open("2026/11/a")).toBeNull();
    await storage.remove("2026/11/a");
  });

  test("takes a large file from disk and leaves it there", async () => {
    const storage = make();
    const bytes = Buffer.alloc(19 * 1024 * 1024, "tệp lớn ");
    const path = join(folder, "large");
    await writeFile(path, bytes);
    await storage.putFile("2026/11/large", path);
    const content = await storage.open("2026/11/large");
    expect(content && (await buffer(content)).equals(bytes)).toBe(true);
    expect(await readdir(folder)).toContain("large");
    // Again under the same key: a call that was repeated after a crash.
    await storage.putFile("2026/11/large", path);
  });
});

test("a large file goes to a bucket in parts, and a hiccup of the store is got over", async () => {
  const path = join(folder, "parts");
  await writeFile(path, Buffer.alloc(17 * 1024 * 1024, 1));
  s3.failNext(1);
  await bucket().putFile("2026/11/parts", path);
  expect(s3.objects.get("rooms/2026/11/parts")?.length).toBe(17 * 1024 * 1024);
  expect(s3.requests.filter((line) => line.includes("partNumber=")).length).toBeGreaterThan(2);
});

test("a folder keeps nothing of what could not be written whole", async () => {
  const storage = diskStorage(join(folder, "broken"));
  await expect(storage.putFile("2026/11/x", join(folder, "not-there"))).rejects.toThrow("ENOENT");
  expect(await readdir(join(folder, "broken/2026/11"))).toEqual([]);
  await expect(storage.put("../outside", Buffer.from("x"))).rejects.toThrow("leads out");
});

describe("clamd", () => {
  const scan = (content: string | Buffer, port = clamd.port) =>
    clamdScanner("127.0.0.1", port, 2_000).scan(Readable.from([Buffer.from(content)]));

  test("clean is null, a finding has its name", async () => {
    expect(await scan("bản vẽ")).toBeNull();
    expect(await scan(`x${eicar}y`)).toBe("Eicar-Test-Signature");
    expect(clamd.scanned()).toBeGreaterThan(10);
  });

  test("what it will not scan and what does not answer is no answer at all", async () => {
    await expect(scan(Buffer.alloc(2 * 1024 * 1024))).rejects.toThrow("size limit exceeded");
    const gone = await startClamd();
    await gone.close();
    await expect(scan("x", gone.port)).rejects.toThrow(/ECONNREFUSED/);
  });
});
