import { data, redirect } from "react-router";
import { byOwnPeople } from "#app/assistance/own-acts.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { bindWords, formatDate, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { reviewsOfDeal } from "#app/reviews/queries.server.ts";
import { replyToReview } from "#app/reviews/reply-to-review.server.ts";
import { mayWrite } from "#app/reviews/rules.ts";
import { ReplyForm, ReviewForm } from "#app/reviews/views/review-form.tsx";
import { ReviewText } from "#app/reviews/views/review-text.tsx";
import { writeReview } from "#app/reviews/write-review.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/review.ts";

export const handle = { messages: ["reviews"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const opened = await openDealFor({ db, now, actor: member.actor }, params.dealId);
  if (!opened) throw notFound();
  const { details, side } = opened;
  if (!side) throw forbidden();
  const partner = side === "buyer" ? details.seller : details.buyer;
  const { mine, theirs, hidden } = await reviewsOfDeal(db, params.dealId, side, now);
  const completedAt = details.deliveredAt ?? details.endedAt;
  const own = byOwnPeople(member.actor, "review");
  const { state, declarationState } = opened.loaded.deal;
  const allowed = mayWrite({ state, declarationState, completedAt, mine, theirs }, now);
  return {
    title: translator(locale).getFixedT(null, "reviews")("page", { code: details.code }),
    deal: { id: details.id, code: details.code, vi: details.titleVi, en: details.titleEn },
    partner: { vi: partner.nameVi, en: partner.nameEn },
    mine,
    theirs,
    hidden,
    mayWrite: allowed.ok && own.ok,
    ownVoice: own.ok,
    over: allowed.ok || !["reviews.not_over", "reviews.not_attested"].includes(allowed.refusal.key),
    unattested: !allowed.ok && allowed.refusal.key === "reviews.not_attested",
    now,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { dealId } = params;
  if (!isId(dealId)) throw notFound();
  const form = await formOf(request);
  const values = nestForm(form);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const replies = intentOf(form) === "reply";
  const done = await (replies ? replyToReview : writeReview)(ctx, { dealId, values });
  if (done.ok) throw redirect(`/deals/${dealId}/review`, 303);
  if (done.refusal.status === 404) throw notFound();
  return data({ refusal: done.refusal, values, replies }, { status: done.refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, mine, over } = loaderData;
  const { t } = useTranslation(["reviews", "shell"]);
  const locale = useLocale();
  const partner = bindWords(pick(loaderData.partner, locale));
  return (
    <div className="wrap">
      <DealCrumb deal={deal} />
      <div className="title">
        <div>
          <h1>{t("heading", { partner })}</h1>
          <p className="sub">{pick(deal, locale)}</p>
        </div>
      </div>
      {over ? (
        <p className="lead mt-s-2 max-w-[68ch]">{t("lead")}</p>
      ) : (
        <p className="lead mt-s-2">{t(loaderData.unattested ? "not_attested" : "not_yet")}</p>
      )}
      {mine && (
        <section className="mt-s-4">
          <h2>{t("mine")}</h2>
          <ReviewText review={mine} />
          {mine.shownFrom > loaderData.now && (
            <p className="note">
              {t("waiting", { partner, date: formatDate(mine.shownFrom, locale) })}
            </p>
          )}
        </section>
      )}
      <Theirs {...loaderData} answer={actionData?.replies ? actionData : undefined} />
      {over && !loaderData.ownVoice && <Notice tone="wait">{t("own_voice")}</Notice>}
      {loaderData.mayWrite && (
        <ReviewForm partner={partner} answer={actionData?.replies ? undefined : actionData} />
      )}
    </div>
  );
}

type Answer = Route.ComponentProps["actionData"];

function Theirs({
  theirs,
  hidden,
  partner,
  ownVoice,
  answer,
}: Route.ComponentProps["loaderData"] & { answer: Answer }) {
  const { t } = useTranslation("reviews");
  const name = bindWords(pick(partner, useLocale()));
  if (hidden) {
    return (
      <Notice tone="wait" className="mt-s-3">
        {t("hidden", { partner: name })}
      </Notice>
    );
  }
  if (!theirs) return null;
  return (
    <section className="mt-s-4">
      <h2>{t("theirs", { partner: name })}</h2>
      <ReviewText review={theirs} />
      {!theirs.reply && ownVoice && <ReplyForm answer={answer} />}
    </section>
  );
}
