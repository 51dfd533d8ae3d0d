import { data, redirect } from "react-router";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { useRoleNames } from "#app/deals/views/use-role-names.ts";
import { answerClaim, raiseClaim, takeUpAgain } from "#app/delivery/claim-warranty.server.ts";
import { loadWarranty } from "#app/delivery/load-warranty.server.ts";
import { ClaimCase, ClaimForm } from "#app/delivery/views/claim-list.tsx";
import { acceptAttribute } from "#app/documents/model.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { formatDate, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/warranty.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["delivery"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const page = await loadWarranty({ db, now, actor: member.actor }, params.dealId);
  if (!page) throw notFound();
  const name = (one: { nameVi: string; nameEn: string | null }) =>
    pick({ vi: one.nameVi, en: one.nameEn }, locale);
  return {
    ...page,
    now,
    title: translator(locale).getFixedT(null, "delivery")("warranty.page_title", page.deal),
    parties: { buyer: name(page.deal.buyer), seller: name(page.deal.seller) },
    accept: acceptAttribute("delivery_file"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { dealId } = params;
  const received = await receiveForm(request, { maxFiles: 1 });
  const values = nestForm(received.form);
  const intent = intentOf(received.form);
  const { db, now } = ctxOf(context);
  const ctx = { db, now, actor: member.actor };
  let done: Result<unknown> = refuse(422, "form.invalid");
  if (received.refusal) done = { ok: false, refusal: received.refusal };
  else {
    const input = { dealId, values, upload: received.files[0] ?? null };
    if (intent === "claim") done = await raiseClaim(ctx, input);
    else if (intent.startsWith("answer-")) done = await answerClaim(ctx, input);
    else if (intent.startsWith("object-")) done = await takeUpAgain(ctx, input);
  }
  if (done.ok) throw redirect(`/deals/${dealId}/warranty`, 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.status === 403) throw forbidden();
  return data({ intent, values, refusal: done.refusal }, { status: done.refusal.status });
}

export default function Warranty({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(["delivery", "shell"]);
  const { deal, claims, may, parties, now, heldSince, accept } = loaderData;
  const locale = useLocale();
  const roles = useRoleNames(deal.words);
  const sent = actionData;
  return (
    <div className="wrap">
      <DealCrumb deal={deal} />
      <div className="title">
        <div>
          <h1>{t("warranty.heading")}</h1>
          <p className="sub">{pick(deal.title, locale)}</p>
          <Period loaderData={loaderData} />
        </div>
      </div>
      <Section title={t("warranty.claims")} note={t("warranty.claims_note")}>
        {claims.length === 0 && <p>{t("warranty.no_claims")}</p>}
        {claims.map((claim) => (
          <div key={claim.id} className="mb-s-4">
            <ClaimCase
              claim={claim}
              parties={parties}
              roles={roles}
              now={now}
              heldSince={heldSince}
            />
            {may.answer && !claim.answeredAt && (
              <details open={sent?.intent === `answer-${claim.id}`}>
                <summary>{t("warranty.answer", { number: claim.number })}</summary>
                <ClaimForm
                  intent={`answer-${claim.id}`}
                  claimId={claim.id}
                  sent={sent}
                  accept={accept}
                />
              </details>
            )}
            {may.object && claim.answeredAt && (
              <details open={sent?.intent === `object-${claim.id}`}>
                <summary>{t("warranty.object", { number: claim.number })}</summary>
                <ClaimForm
                  intent={`object-${claim.id}`}
                  claimId={claim.id}
                  sent={sent}
                  accept={accept}
                />
              </details>
            )}
          </div>
        ))}
      </Section>
      {may.claim && (
        <Section title={t("warranty.raise")} note={t("warranty.raise_hint", { ...roles })}>
          <ClaimForm intent="claim" sent={sent} accept={accept} key={claims.length} />
        </Section>
      )}
    </div>
  );
}

function Period({ loaderData }: Pick<Route.ComponentProps, "loaderData">) {
  const { t } = useTranslation("delivery");
  const locale = useLocale();
  const { period, warrantyMonths } = loaderData;
  if (warrantyMonths === 0) return <p className="lead mt-s-2">{t("warranty.none")}</p>;
  if (!period) return <p className="lead mt-s-2">{t("warranty.not_started")}</p>;
  return (
    <p className="lead mt-s-2">
      {t("warranty.months", {
        count: warrantyMonths,
        from: formatDate(period.startsAt, locale),
        to: formatDate(period.endsAt, locale),
      })}{" "}
      {period.daysLeft > 0 ? t("warranty.left", { days: period.daysLeft }) : t("warranty.over")}
    </p>
  );
}
