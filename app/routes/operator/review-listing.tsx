import { data, Form, Link, redirect } from "react-router";
import { annexFiles, listingFiles } from "#app/documents/queries.server.ts";
import { useFileFacts } from "#app/documents/views/file-facts.tsx";
import { bindWords, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { contentOf } from "#app/listings/content-columns.ts";
import { readReview } from "#app/listings/review-form.ts";
import { reviewListing } from "#app/listings/review-listing.server.ts";
import { listingForReview, reviewsOf } from "#app/listings/review-queries.server.ts";
import { reviewRowOf } from "#app/listings/review-rows.ts";
import { movesFrom } from "#app/listings/rules.ts";
import { readContent } from "#app/listings/stored-content.ts";
import { takeDownListing } from "#app/listings/take-down-listing.server.ts";
import { ContentDifference } from "#app/listings/views/content-difference.tsx";
import { ContentTable } from "#app/listings/views/content-table.tsx";
import { ReviewForm } from "#app/listings/views/review-form.tsx";
import { ReviewResults } from "#app/listings/views/review-results.tsx";
import { ctxOf, notFound, requireKind } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { FieldError } from "#app/ui/long-form/field-error.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/review-listing.ts";

export const handle = { messages: ["listings", "listingPage", "documents"] };

export async function loader({ request, context, params }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, locale } = ctxOf(context);
  const row = isId(params.listingId) ? await listingForReview(db, params.listingId) : null;
  if (!row) throw notFound();
  const revision = row.revisionState === "in_review" ? row.revision : null;
  const current = contentOf(row);
  const { organisation } = row;
  return {
    id: row.id,
    title: pick({ vi: row.titleVi, en: row.titleEn }, locale),
    state: row.state,
    version: row.version,
    waits: row.state === "in_review" || revision !== null,
    mayTakeDown: movesFrom(row.state, "operator").includes("take_down"),
    content: revision ? readContent(revision) : current,
    published: revision ? current : null,
    owner: {
      id: organisation.id,
      name: { vi: organisation.nameVi, en: organisation.nameEn },
      taxCode: organisation.taxCode,
      verified: organisation.verification === "verified",
    },
    files: { ...(await listingFiles(db, row.id)), annex: await annexFiles(db, row.id) },
    reviews: (await reviewsOf(db, row.id)).map(reviewRowOf),
    done: new URL(request.url).searchParams.get("done"),
  };
}

export async function action({ request, context, params }: Route.ActionArgs) {
  const member = await requireKind(request, context, "operator");
  const { listingId } = params;
  if (!isId(listingId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const form = await formOf(request);
  if (intentOf(form) === "take_down") {
    const reason = String(form.get("reason") ?? "");
    const version = seenVersion(form);
    const down = await takeDownListing(ctx, { listingId, version, reason });
    if (down.ok) return redirect(`/operator/listings/${listingId}?done=taken_down`, 303);
    return data({ refusal: down.refusal, typed: null, reason }, { status: down.refusal.status });
  }
  const typed = readReview(form);
  const reviewed = await reviewListing(ctx, { listingId, ...typed });
  if (reviewed.ok) return redirect(`/operator/listings?done=${reviewed.value.decision}`, 303);
  const { refusal } = reviewed;
  return data({ refusal, typed, reason: null }, { status: refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function ReviewListing({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("listings");
  const { title: problem = null, errors } = useRefusal(actionData?.refusal);
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator/listings">{t("queue.title")}</Link>
      </p>
      <div className="title">
        <h1>{bindWords(loaderData.title)}</h1>
        <p className="acts">
          <Link
            className="btn quiet"
            to={`/listings/${loaderData.id}${loaderData.published ? "?revision" : ""}`}
          >
            {t("review.open_preview")}
          </Link>
        </p>
      </div>
      {loaderData.done === "taken_down" && (
        <Notice tone="done" live className="mt-4">
          {t("review.taken_down")}
        </Notice>
      )}
      <Owner data={loaderData} />
      {loaderData.published && (
        <section className="sec">
          <div className="head">
            <h2>{t("review.changes")}</h2>
          </div>
          <ContentDifference before={loaderData.published} after={loaderData.content} />
        </section>
      )}
      <section className="sec">
        <div className="head">
          <h2>{t("review.read")}</h2>
          <p>{t("review.annex_note")}</p>
        </div>
        <div>
          <ContentTable content={loaderData.content} />
          <Files data={loaderData} />
        </div>
      </section>
      <section className="sec" id="score">
        <div className="head">
          <h2>{t("review.score")}</h2>
        </div>
        {loaderData.waits ? (
          <ReviewForm
            key={problem ? "again" : "first"}
            version={loaderData.version}
            values={actionData?.typed ?? {}}
            errors={actionData?.typed ? errors : {}}
            problem={actionData?.typed ? problem : null}
          />
        ) : (
          <p>{t("review.not_waiting")}</p>
        )}
      </section>
      <ReviewResults reviews={loaderData.reviews} title={t("review.past")} />
      {loaderData.mayTakeDown && (
        <TakeDown
          version={loaderData.version}
          reason={actionData?.reason ?? ""}
          error={actionData?.typed ? null : problem}
        />
      )}
    </div>
  );
}

type Data = { data: Route.ComponentProps["loaderData"] };

function Owner({ data: { owner } }: Data) {
  const { t } = useTranslation(["listings", "listingPage"]);
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("review.owner")}</h2>
      </div>
      <div>
        <p>
          <strong>{pick(owner.name, locale)}</strong>
          {owner.taxCode && `, ${t("review.tax_code", { code: owner.taxCode })}`}
        </p>
        <p>
          <span className={owner.verified ? "st done" : "st urgent"}>
            {t(
              owner.verified
                ? "listingPage:page.owner_verified"
                : "listingPage:page.owner_unverified",
            )}
          </span>
        </p>
        <Link className="more" to={`/operator/organisations/${owner.id}`}>
          {t("review.owner_link")}
        </Link>
      </div>
    </section>
  );
}

function Files({ data: { files } }: Data) {
  const facts = useFileFacts();
  const { t } = useTranslation("listings");
  const groups = [
    { key: "images", files: files.images },
    { key: "evidence", files: files.evidence },
    { key: "annex", files: files.annex },
  ] as const;
  return groups
    .filter((group) => group.files.length > 0)
    .map((group) => (
      <div key={group.key} className="mt-6">
        <h3>{t(`files.${group.key}`)}</h3>
        <ul className="rows mt-2">
          {group.files.map((file) => (
            <li key={file.id} className="split flex-wrap">
              <a href={`/files/${file.id}`}>{file.fileName}</a>
              <span className="sub">{facts(file)}</span>
            </li>
          ))}
        </ul>
      </div>
    ));
}

function TakeDown(props: { version: number; reason: string; error: string | null }) {
  const { t } = useTranslation("listings");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("review.take_down")}</h2>
        <p>{t("review.take_down_note")}</p>
      </div>
      <Form method="post" noValidate>
        <input type="hidden" name="intent" value="take_down" />
        <input type="hidden" name="version" value={props.version} />
        <label htmlFor="f-reason">{t("review.take_down_reason")}</label>
        <textarea
          id="f-reason"
          name="reason"
          rows={3}
          defaultValue={props.reason}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={props.error ? "f-reason-error" : undefined}
        />
        <FieldError id="f-reason-error" text={props.error ?? undefined} live />
        <p className="acts mt-4">
          <SubmitButton label={t("review.take_down")} busy={t("review.busy")} quiet />
        </p>
      </Form>
    </section>
  );
}
