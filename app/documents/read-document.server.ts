import type { Readable } from "node:stream";
import type { OrganisationKind } from "#app/organisations/model.ts";
import type { Db } from "#app/platform/db/client.server.ts";
import { newId } from "#app/platform/ids.ts";
import { log } from "#app/platform/log.server.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";
import { storage } from "./disk-storage.server.ts";
import { mayReadFile } from "./policy.ts";
import {
  annexReaders,
  challengeIsPublic,
  dealParties,
  documentForReading,
  listingIsPublic,
  proposalReader,
} from "./queries.server.ts";

type Found = NonNullable<Awaited<ReturnType<typeof documentForReading>>>;

export interface ReaderFacts {
  userId: string;
  organisationId: string;
  organisationKind: OrganisationKind;
}

export interface OpenedFile {
  fileName: string;
  contentType: string;
  sizeBytes: number;
  sha256: string;
  confidential: boolean;
  stream: Readable;
}

/** Opens a file for somebody who may read it and records the opening of a confidential one. */
export async function readDocument(
  ctx: { db: Db; now: Date; ipAddress: string | null; reader: ReaderFacts | null },
  documentId: string,
): Promise<Result<OpenedFile>> {
  const document = await documentForReading(ctx.db, documentId);
  if (!document) return refuse(404, "documents.missing");
  const access = await accessOf(ctx.db, document);
  const reading = mayReadFile(ctx.reader, { ...document, ...access });
  if (!reading.allowed) return refuse(404, "documents.missing");
  const stream = await storage().open(document.storageKey);
  if (!stream) {
    log().error({ documentId, storageKey: document.storageKey }, "a stored file is missing");
    return refuse(404, "documents.lost");
  }
  if (reading.logged && ctx.reader) {
    const dealId = access.deals.get(ctx.reader.organisationId) ?? null;
    await ctx.db.documentRead.create({
      data: {
        id: newId(),
        documentId,
        userId: ctx.reader.userId,
        organisationId: ctx.reader.organisationId,
        dealId,
        ipAddress: ctx.ipAddress,
        readAt: ctx.now,
      },
    });
  }
  const { fileName, contentType, sizeBytes, sha256 } = document;
  return ok({ fileName, contentType, sizeBytes, sha256, confidential: reading.logged, stream });
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
