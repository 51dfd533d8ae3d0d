import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { openRoom, rightIn } from "#app/data-room/open-room.server.ts";
import { atLeast } from "#app/data-room/policy.ts";
import { versionOfDocument } from "#app/data-room/queries.server.ts";
import type { OrganisationKind } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { log } from "#app/platform/log.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { isMarked, markCopy, markLimit } from "./mark-copy.server.ts";
import { markLine } from "./mark-line.server.ts";
import { isViewable, type ReadAction, scanAllows } from "./model.ts";
import { mayReadFile } from "./policy.ts";
import {
  annexReaders,
  challengeIsPublic,
  dealParties,
  documentForReading,
  listingIsPublic,
  proposalReader,
} from "./queries.server.ts";
import { storage } from "./storage.server.ts";

type Found = NonNullable<Awaited<ReturnType<typeof documentForReading>>>;

export interface ReaderFacts {
  userId: string;
  organisationId: string;
  organisationKind: OrganisationKind;
}

export interface ReadCtx {
  db: Db;
  now: Date;
  ipAddress: string | null;
  reader: ReaderFacts | null;
}

export interface OpenedFile {
  fileName: string;
  contentType: string;
  /** Of what is sent; a marked copy has a size of its own. */
  sizeBytes: number;
  sha256: string;
  confidential: boolean;
  /** Seen in the browser, or taken away. */
  action: ReadAction;
  stream: Readable;
}

interface Permission {
  logged: boolean;
  dealId: string | null;
  action: ReadAction;
}

/**
 * Opens a file for somebody who may read it now and records the opening of a confidential one. Its PDFs
 * and pictures leave the owner's house as copies with the reader's name on them.
 * @param wanted to look at it in the browser, or to take it away; kinds no browser shows are taken away
 */
export async function readDocument(
  ctx: ReadCtx,
  documentId: string,
  wanted: ReadAction = "download",
): Promise<Result<OpenedFile>> {
  const document = await documentForReading(ctx.db, documentId);
  if (!document) return refuse(404, "documents.missing");
  const action = isViewable(document.contentType) ? wanted : "download";
  const permitted = await permission(ctx, document, action);
  if (!permitted.ok) return permitted;
  const own = ctx.reader?.organisationId === document.organisationId;
  if (!scanAllows(document.scan, own)) {
    return refuse(404, own ? "documents.infected" : "documents.missing");
  }
  const stream = await storage().open(document.storageKey);
  if (!stream) {
    log().error({ documentId, storageKey: document.storageKey }, "a stored file is missing");
    return refuse(404, "documents.lost");
  }
  const content = await contentFor(ctx, document, { stream, own });
  if (!content.ok) return content;
  await record(ctx, documentId, permitted.value);
  const { fileName, contentType, sha256 } = document;
  const confidential = permitted.value.logged;
  return ok({ fileName, contentType, sha256, confidential, action, ...content.value });
}

/** Whether the reader may, by what the file belongs to. */
async function permission(
  { db, reader }: ReadCtx,
  document: Found,
  action: ReadAction,
): Promise<Result<Permission>> {
  if (document.purpose === "deal_file") return roomPermission(db, reader, document.id, action);
  const access = await accessOf(db, document);
  const reading = mayReadFile(reader, { ...document, ...access });
  if (!reading.allowed) return refuse(404, "documents.missing");
  const dealId = (reader && access.deals.get(reader.organisationId)) ?? null;
  return ok({ logged: reading.logged, dealId, action });
}

/** The right in the data room as it stands at this moment. */
async function roomPermission(
  db: Db,
  reader: ReaderFacts | null,
  documentId: string,
  action: ReadAction,
): Promise<Result<Permission>> {
  const version = reader && (await versionOfDocument(db, documentId));
  const room = version && (await openRoom(db, reader, version.file.dealId));
  if (!room) return refuse(404, "documents.missing");
  const right = rightIn(room, version.file);
  if (right === "none") return refuse(404, "documents.missing");
  if (!atLeast(right, action)) return refuse(403, "documents.view_only");
  return ok({ logged: true, dealId: room.deal.id, action });
}

const marked: readonly Found["purpose"][] = ["deal_file", "listing_annex"];

/** The bytes as they are, or a marked copy; what cannot be marked does not leave. */
async function contentFor(
  ctx: ReadCtx,
  document: Found,
  { stream, own }: { stream: Readable; own: boolean },
): Promise<Result<Pick<OpenedFile, "stream" | "sizeBytes">>> {
  const { purpose, contentType, sizeBytes } = document;
  if (own || !ctx.reader || !marked.includes(purpose) || !isMarked(contentType)) {
    return ok({ stream, sizeBytes });
  }
  if (sizeBytes > markLimit) {
    stream.destroy();
    return refuse(422, "documents.cannot_mark");
  }
  const line = await markLine(ctx.db, ctx.reader, ctx.now);
  const copy = await markCopy(await buffer(stream), contentType, line);
  if (!copy) return refuse(422, "documents.cannot_mark");
  return ok({ stream: Readable.from([copy]), sizeBytes: copy.length });
}

async function record(ctx: ReadCtx, documentId: string, { logged, dealId, action }: Permission) {
  if (!logged || !ctx.reader) return;
  const { userId, organisationId } = ctx.reader;
  await ctx.db.documentRead.create({
    data: {
      id: newId(),
      documentId,
      userId,
      organisationId,
      dealId,
      action,
      ipAddress: ctx.ipAddress,
      readAt: ctx.now,
    },
  });
}

interface Access {
  subjectIsPublic: boolean;
  parties: string[];
  /** Organisation -> the deal that lets it read. */
  deals: Map<string, string>;
}

async function accessOf(db: Db, document: Found): Promise<Access> {
  const { purpose, subjectId, pending } = document;
  const nobody: Access = { subjectIsPublic: false, parties: [], deals: new Map() };
  switch (purpose) {
    case "listing_image":
    case "listing_evidence":
      return { ...nobody, subjectIsPublic: !pending && (await listingIsPublic(db, subjectId)) };
    case "challenge_file":
      return { ...nobody, subjectIsPublic: await challengeIsPublic(db, subjectId) };
    case "listing_annex": {
      const readers = await annexReaders(db, subjectId);
      const deals = new Map(readers.map((reader) => [reader.organisation_id, reader.deal_id]));
      return { ...nobody, parties: [...deals.keys()], deals };
    }
    case "proposal_file": {
      const owner = await proposalReader(db, subjectId);
      return { ...nobody, parties: owner ? [owner] : [] };
    }
    default: {
      const deal = await dealParties(db, subjectId);
      if (!deal) return nobody;
      const parties = [deal.buyer, deal.seller];
      return { ...nobody, parties, deals: new Map(parties.map((party) => [party, deal.id])) };
    }
  }
}
