import { expect, test } from "vitest";
import { listingFileCounts } from "#app/documents/queries.server.ts";
import { createListing } from "#app/listings/create-listing.server.ts";
import { keepFiles } from "#app/listings/keep-files.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { aMember, anOrganisation, ctxFor } from "#tests/factories/people.ts";

const file = (field: string, fileName: string, content: string) => ({
  field,
  fileName,
  bytes: Buffer.from(content),
});

async function keep(...files: ReturnType<typeof file>[]) {
  const ctx = ctxFor(await aMember(await anOrganisation("institute")));
  const created = await createListing(ctx, { kind: "technology", title: { vi: "Máy sấy lạnh" } });
  if (!created.ok) throw new Error(created.refusal.key);
  const { listingId } = created.value;
  const received = { form: new FormData(), files, refusal: null };
  const kept = await keepFiles(ctx, { listingId, received, intent: "next" });
  return { kept, counts: await listingFileCounts(db(), listingId) };
}

test("each of two refused files is named in its own field", async () => {
  const { kept } = await keep(
    file("listing_image", "máy.txt", "đây không phải ảnh"),
    file("listing_evidence", "chạy.exe", "MZ\u0000\u0001\u0002"),
  );
  expect(kept).toMatchObject({
    ok: false,
    refusal: {
      status: 422,
      fields: {
        listing_image: "documents.images_only",
        listing_evidence: "documents.unknown_type",
      },
    },
  });
});

test("a refused picture does not lose the proof sent with it", async () => {
  const { kept, counts } = await keep(
    file("listing_image", "máy.txt", "đây không phải ảnh"),
    file("listing_evidence", "biên bản.txt", "Chạy 12 tấn."),
  );
  expect(kept).toMatchObject({
    ok: false,
    refusal: { fields: { listing_image: expect.any(String) } },
  });
  expect(counts).toMatchObject({ images: 0, evidence: 1 });
});
