import { createWriteStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { FileStore } from "@tus/file-store";
import { MemoryLocker, Server } from "@tus/server";
import {
  isDiskFull,
  makeStagingFolder,
  stagedPath,
  stagingFolder,
} from "#app/documents/staging.server.ts";
import { log } from "#app/platform/log.server.ts";
import type { Refusal, Result } from "#app/platform/result.ts";
import { beginUpload, type RoomCtx } from "./begin-upload.server.ts";
import { cancelUpload } from "./cancel-upload.server.ts";
import { keepUpload } from "./keep-upload.server.ts";
import { roomFileLimit } from "./model.ts";

export interface UploadRequest {
  readonly dealId: string;
  /** Null for the request that begins an upload. */
  readonly uploadId: string | null;
  readonly request: Request;
}

/** The library tells every failure to write as its own; a full disk is told as one. */
class StagingStore extends FileStore {
  override async write(...[bytes, id, offset]: Parameters<FileStore["write"]>): Promise<number> {
    const file = createWriteStream(stagedPath(id), { flags: "r+", start: offset });
    try {
      await pipeline(bytes, file);
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      log().error({ uploadId: id }, "the disk for uploads is full");
      throw new Refused({ status: 507, key: "documents.storage_full" });
    }
    return offset + file.bytesWritten;
  }
}

let store: FileStore | undefined;
const locker = new MemoryLocker();

async function stagingStore(): Promise<FileStore> {
  await makeStagingFolder();
  store ??= new StagingStore({ directory: stagingFolder() });
  return store;
}

/** A refusal on its way through the protocol's library. */
class Refused extends Error {
  readonly status_code: number;
  readonly body: string;
  constructor(refusal: Refusal) {
    super(refusal.key);
    this.status_code = refusal.status;
    this.body = JSON.stringify({ refusal });
  }
}

function orRefuse<T>(result: Result<T>): T {
  if (result.ok) return result.value;
  throw new Refused(result.refusal);
}

/**
 * One request of the tus protocol (tus.io 1.0.0: creation, termination). Every request is judged anew:
 * session by the route, right to the room and ownership of the upload here. A refusal is the body, as JSON.
 */
export async function receiveUpload(ctx: RoomCtx, upload: UploadRequest): Promise<Response> {
  const { dealId, uploadId, request } = upload;
  if (uploadId && !(await isOwn(ctx, dealId, uploadId))) return new Response(null, { status: 404 });
  const finish = async (id: string) => {
    const { fileId } = orRefuse(await keepUpload(ctx, id));
    return { headers: { "X-Room-File": fileId } };
  };
  const path = `/deals/${dealId}/uploads`;
  const server = new Server({
    path,
    datastore: await stagingStore(),
    locker,
    maxSize: roomFileLimit,
    allowedOrigins: [],
    relativeLocation: true,
    namingFunction: async (_request, metadata) => {
      const values = { ...metadata, sizeBytes: request.headers.get("upload-length") };
      return orRefuse(await beginUpload(ctx, { dealId, values: namesOf(values) })).id;
    },
    getFileIdFromRequest: () => uploadId ?? undefined,
    onUploadFinish: (_request, { id }) => finish(id),
  });
  if (request.method === "DELETE" && uploadId) return cancelled(ctx, uploadId);
  const response = await server.handleWeb(request as Parameters<Server["handleWeb"]>[0]);
  // The answer to the last piece may have been lost: whoever asks again gets it again.
  if (request.method === "HEAD" && isWhole(response) && uploadId) {
    const kept = await keepUpload(ctx, uploadId);
    if (kept.ok) response.headers.set("X-Room-File", kept.value.fileId);
  }
  response.headers.delete("Access-Control-Allow-Origin");
  response.headers.delete("Access-Control-Expose-Headers");
  response.headers.set("Cache-Control", "no-store");
  return response;
}

async function isOwn(ctx: RoomCtx, dealId: string, id: string): Promise<boolean> {
  const { userId, organisationId } = ctx.actor;
  const where = { id, dealId, userId, organisationId, state: { not: "cancelled" as const } };
  return (await ctx.db.roomUpload.count({ where })) > 0;
}

/** tus metadata without a value comes as null; the form's schema knows only what is there. */
function namesOf(values: Record<string, string | null>): Record<string, string> {
  const given = Object.entries(values).filter(([, value]) => value !== null);
  return Object.fromEntries(given) as Record<string, string>;
}

async function cancelled(ctx: RoomCtx, id: string): Promise<Response> {
  const done = await cancelUpload(ctx, id);
  const headers = { "Tus-Resumable": "1.0.0", "Cache-Control": "no-store" };
  return new Response(null, { status: done.ok ? 204 : done.refusal.status, headers });
}

function isWhole({ headers }: Response): boolean {
  const offset = headers.get("Upload-Offset");
  return offset !== null && offset === headers.get("Upload-Length");
}
