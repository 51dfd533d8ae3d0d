import { data, Link, redirect } from "react-router";
import { signersFor } from "#app/assistance/signers-for.server.ts";
import { annexReadsOf, listingFileCounts } from "#app/documents/queries.server.ts";
import { endReasons } from "#app/feedback/queries.server.ts";
import { ReasonSummary } from "#app/feedback/views/reason-summary.tsx";
import { pick } from "#app/i18n/format.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { discardRevision } from "#app/listings/discard-revision.server.ts";
import { isOwnerMove, moveListing } from "#app/listings/move-listing.server.ts";
import { mayManage, mayWrite } from "#app/listings/policy.ts";
import { dealCountOf, listingForWriting } from "#app/listings/queries.server.ts";
import { reviewsOf, versionCountOf } from "#app/listings/review-queries.server.ts";
import { reviewRowOf } from "#app/listings/review-rows.ts";
import { ManageListing } from "#app/listings/views/manage-listing.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { organisationNames } from "#app/organisations/queries.server.ts";
import type { Tx } from "#app/platform/db/client.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/manage-listing.ts";

export const handle = { messages: ["listings", "listingPage", "feedback"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const { listingId } = params;
  const row = isId(listingId)
    ? await listingForWriting(db, member.organisationId, listingId)
    : null;
  if (!row) throw notFound();
  const title = { vi: row.titleVi, en: row.titleEn };
  return {
    title: pick(title, locale),
    organisation: pick(member.organisation.name, locale),
    reasons: await endReasons(db, { listingId: row.id }, now),
    done: new URL(request.url).searchParams.get("done"),
    listing: {
      id: row.id,
      kind: row.kind,
      title,
      state: row.state,
      revisionState: row.revisionState,
      version: row.version,
      submittedAt: row.submittedAt,
      publishedAt: row.publishedAt,
      confirmedAt: row.confirmedAt,
      reviews: (await reviewsOf(db, row.id)).map(reviewRowOf),
      files: await listingFileCounts(db, row.id),
      deals: await dealCountOf(db, row.id),
      versions: await versionCountOf(db, row.id),
      reads: await readsOf(db, row.id),
      mayWrite: mayWrite(member.organisation.roles),
      mayManage: mayManage(member.organisation.roles),
    },
  };
}

async function readsOf(db: Tx, listingId: string) {
  const reads = await annexReadsOf(db, listingId);
  const readers = reads.map((read) => read.organisationId);
  const people = reads.map((read) => read.userId);
  const signer = await signersFor(db, people, readers);
  const organisations = await organisationNames(db, readers);
  return reads.map((read) => ({
    id: read.id,
    readAt: read.readAt,
    fileName: read.document.fileName,
    reader: signer(read.userId, read.organisationId),
    organisation: organisations.get(read.organisationId) ?? { vi: "", en: null },
  }));
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { listingId } = params;
  if (!isId(listingId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const form = await formOf(request);
  const intent = intentOf(form);
  const version = seenVersion(form);
  const result =
    intent === "discard"
      ? await discardRevision(ctx, { listingId, version })
      : isOwnerMove(intent)
        ? await moveListing(ctx, { listingId, move: intent, version })
        : refuse(404, "listings.missing");
  if (result.ok) return redirect(`/market/listings/${listingId}?done=${intent}`, 303);
  if (result.refusal.status === 404) throw notFound();
  return data({ refusal: result.refusal }, { status: result.refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function ManageListingPage({ loaderData, actionData }: Route.ComponentProps) {
  const { t, i18n } = useTranslation("listings");
  const refused = useRefusal(actionData?.refusal);
  const done = `listings:manage.done.${loaderData.done}`;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/market/listings">{t("mine.title", { name: loaderData.organisation })}</Link>
      </p>
      {refused.title ? (
        <Notice tone="urgent" live className="mt-4">
          {refused.title}
        </Notice>
      ) : (
        loaderData.done &&
        i18n.exists(done) && (
          <Notice tone="done" live className="mt-4">
            {t.say(done)}
          </Notice>
        )
      )}
      <ManageListing listing={loaderData.listing} />
      <ReasonSummary summary={loaderData.reasons} />
    </div>
  );
}
