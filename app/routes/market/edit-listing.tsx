import { data, redirect } from "react-router";
import type { StoredFile } from "#app/documents/model.ts";
import { filesOf, listingFileCounts } from "#app/documents/queries.server.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { FilesBlock } from "#app/documents/views/files-block.tsx";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import {
  addListingFile,
  isListingPurpose,
  type ListingPurpose,
} from "#app/listings/add-listing-file.server.ts";
import type { MemberCtx } from "#app/listings/create-listing.server.ts";
import type { RevisionState } from "#app/listings/model.ts";
import { listingForWriting } from "#app/listings/queries.server.ts";
import { removeListingFile } from "#app/listings/remove-listing-file.server.ts";
import { reviewsOf, versionCountOf } from "#app/listings/review-queries.server.ts";
import {
  decideEdit,
  isSection,
  missingBeforeSubmission,
  type Section,
  sectionAfter,
} from "#app/listings/rules.ts";
import { saveSection, workingContent } from "#app/listings/save-section.server.ts";
import { readSection, type TypedContent } from "#app/listings/section-form.ts";
import { submitListing } from "#app/listings/submit-listing.server.ts";
import { EditFrame } from "#app/listings/views/edit-frame.tsx";
import { SectionFields } from "#app/listings/views/section-fields.tsx";
import { SectionSubmit } from "#app/listings/views/section-submit.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { type Refusal, type Result, refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { provinces, wardsOf } from "#app/taxonomy/places.server.ts";
import { spareRows, wayOut } from "#app/ui/long-form/way-out.ts";
import type { Route } from "./+types/edit-listing.ts";

export const handle = { messages: ["listings", "documents"] };

const purposes = {
  evidence: ["listing_image", "listing_evidence"],
  annex: ["listing_annex"],
} as const satisfies Partial<Record<Section, readonly ListingPurpose[]>>;

const purposesOf = (section: Section): readonly ListingPurpose[] =>
  section === "evidence" || section === "annex" ? purposes[section] : [];

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { listingId, section } = params;
  if (!isId(listingId) || !isSection(section)) throw notFound();
  const { db, locale } = ctxOf(context);
  const listing = await listingForWriting(db, member.organisationId, listingId);
  if (!listing) throw notFound();
  const revisionState = listing.revisionState as RevisionState | null;
  if (!decideEdit(listing.state, revisionState).ok) throw redirect(`/market/listings/${listingId}`);
  const content = workingContent(listing);
  const counts = await listingFileCounts(db, listingId);
  const returned = listing.state === "changes_requested" || revisionState === "changes_requested";
  const [lastReview] = returned ? await reviewsOf(db, listingId) : [];
  return {
    facts: {
      id: listing.id,
      state: listing.state,
      revisionState,
      version: listing.version,
      title: content.title,
      updatedAt: listing.updatedAt,
      organisation: member.organisation.name,
      reasons: lastReview?.reasons ?? null,
      missing: missingBeforeSubmission(content, counts),
      versions: await versionCountOf(db, listingId),
      hasAnnex: content.annex.vi !== "" || counts.annex > 0,
    },
    title: pick(content.title, locale),
    section,
    content,
    files: await filesOf(db, listingId, purposesOf(section)),
    spareRows: spareRows(request),
    provinces: section === "identity" ? provinces() : [],
    wards: section === "identity" ? wardsOf(content.provinceCode ?? "01") : [],
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { listingId, section } = params;
  if (!isId(listingId) || !isSection(section)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const received = await receiveForm(request, { maxFiles: 1 });
  if (!received.ok) return failed(received.refusal);
  const { form, files } = received.value;
  const at = `/market/listings/${listingId}/edit/${section}`;
  switch (intentOf(form)) {
    case "upload": {
      const added = await upload(ctx, listingId, form, files);
      if (added.ok) return redirect(`${at}#files-${form.get("purpose")}`, 303);
      return failed(added.refusal, { purpose: String(form.get("purpose")) });
    }
    case "remove": {
      const documentId = String(form.get("documentId"));
      const input = { listingId, documentId: isId(documentId) ? documentId : listingId };
      const removed = await removeListingFile(ctx, input);
      return removed.ok ? redirect(at, 303) : failed(removed.refusal);
    }
    case "submit": {
      const version = Number(form.get("version"));
      const sent = await submitListing(ctx, { listingId, version });
      if (sent.ok) return redirect(`/market/listings/${listingId}?done=submit`, 303);
      return failed(sent.refusal);
    }
    default: {
      const typed = readSection(section, form);
      const version = Number(form.get("version"));
      const saved = await saveSection(ctx, { listingId, section, typed, version });
      if (!saved.ok) return failed(saved.refusal, { values: typed });
      return redirect(
        wayOut(`/market/listings/${listingId}`, section, sectionAfter(section), intentOf(form)),
        303,
      );
    }
  }
}

function upload(
  ctx: MemberCtx,
  listingId: string,
  form: FormData,
  files: { field: string; fileName: string; bytes: Uint8Array }[],
): Promise<Result<{ documentId: string }>> {
  const purpose = form.get("purpose");
  const [file] = files;
  if (!isListingPurpose(purpose) || !file) {
    return Promise.resolve(refuse(422, "documents.none_chosen"));
  }
  return addListingFile(ctx, { listingId, purpose, file });
}

function failed(refusal: Refusal, more: { values?: TypedContent; purpose?: string } = {}) {
  if (refusal.status === 404 && refusal.key === "listings.missing") throw notFound();
  const { values = null, purpose = null } = more;
  return data({ refusal, values, purpose }, { status: refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function EditListing({ loaderData, actionData }: Route.ComponentProps) {
  const { facts, section, content, files } = loaderData;
  const said = useRefusal(actionData?.refusal);
  const purpose = actionData?.purpose ?? null;
  const problem = purpose ? null : (said.whole ?? null);
  return (
    <EditFrame listing={facts} section={section}>
      {section === "submit" ? (
        <>
          {problem && (
            <p className="say urgent mb-4" role="alert">
              {problem}
            </p>
          )}
          <SectionSubmit
            listingId={facts.id}
            version={facts.version}
            missing={facts.missing}
            hasEnglish={Boolean(content.title.en && content.summary.en)}
          />
        </>
      ) : (
        <SectionFields
          section={section}
          version={facts.version}
          values={{ ...content, ...actionData?.values }}
          errors={said.errors}
          problem={problem}
          spareRows={loaderData.spareRows}
          provinces={loaderData.provinces}
          wards={loaderData.wards}
        />
      )}
      {purposesOf(section).map((wanted) => (
        <Files
          key={wanted}
          purpose={wanted}
          files={files}
          error={purpose === wanted ? said.title : undefined}
        />
      ))}
    </EditFrame>
  );
}

function Files(props: {
  purpose: ListingPurpose;
  files: readonly StoredFile[];
  error: string | undefined;
}) {
  const { t } = useTranslation("listings");
  const name = props.purpose.replace("listing_", "") as "image" | "evidence" | "annex";
  const key = name === "image" ? "images" : name;
  return (
    <FilesBlock
      purpose={props.purpose}
      title={t(`files.${key}`)}
      hint={t(`files.${key}_hint`)}
      files={props.files.filter((file) => file.purpose === props.purpose)}
      error={props.error}
      editable
    />
  );
}
