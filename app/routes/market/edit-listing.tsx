import { redirect } from "react-router";
import type { StoredFile } from "#app/documents/model.ts";
import { filesOf, listingFileCounts } from "#app/documents/queries.server.ts";
import { FilesBlock } from "#app/documents/views/files-block.tsx";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { keepFiles } from "#app/listings/keep-files.server.ts";
import { type ListingPurpose, listingPurposes } from "#app/listings/limits.ts";
import { listingForWriting } from "#app/listings/queries.server.ts";
import { reviewsOf, versionCountOf } from "#app/listings/review-queries.server.ts";
import {
  decideEdit,
  isSection,
  missingBeforeSubmission,
  type Section,
  sectionAfter,
} from "#app/listings/rules.ts";
import { saveSection, workingContent } from "#app/listings/save-section.server.ts";
import { readSection } from "#app/listings/section-form.ts";
import { submitListing } from "#app/listings/submit-listing.server.ts";
import { EditFrame } from "#app/listings/views/edit-frame.tsx";
import { SectionFields } from "#app/listings/views/section-fields.tsx";
import { SectionSubmit } from "#app/listings/views/section-submit.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { provinces, wardsOf } from "#app/taxonomy/places.server.ts";
import { readAnew, spareRows } from "#app/ui/long-form/way-out.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/edit-listing.ts";
import { answerSection } from "./answer-section.server.ts";

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
  const { revisionState } = listing;
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
  return answerSection(request, {
    at: `/market/listings/${listingId}`,
    section,
    next: sectionAfter(section),
    maxFiles: 2,
    submit: (version) => submitListing(ctx, { listingId, version }),
    read: (form) => readSection(section, form),
    save: (typed, version) => saveSection(ctx, { listingId, section, typed, version }),
    keepFiles: (received, intent) => keepFiles(ctx, { listingId, received, intent }),
  });
}

export const shouldRevalidate = readAnew;

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function EditListing({ loaderData, actionData }: Route.ComponentProps) {
  const { facts, section, content, files } = loaderData;
  const { whole: problem, errors } = useRefusal(actionData?.refusal);
  return (
    <EditFrame listing={facts} section={section}>
      {section === "submit" ? (
        <>
          {problem && (
            <Notice tone="urgent" live className="mb-4">
              {problem}
            </Notice>
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
          errors={errors}
          problem={problem ?? null}
          spareRows={loaderData.spareRows}
          files={purposesOf(section).length > 0 && <Files section={section} files={files} />}
          provinces={loaderData.provinces}
          wards={loaderData.wards}
        />
      )}
    </EditFrame>
  );
}

function Files({ section, files }: { section: Section; files: readonly StoredFile[] }) {
  const { t } = useTranslation("listings");
  return purposesOf(section).map((purpose) => (
    <FilesBlock
      key={purpose}
      purpose={purpose}
      title={t(`files.${listingPurposes[purpose].counted}`)}
      hint={t(`files.${listingPurposes[purpose].counted}_hint`)}
      files={files.filter((file) => file.purpose === purpose)}
    />
  ));
}
