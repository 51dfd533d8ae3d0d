import { data, Link, redirect } from "react-router";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { formatDate, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { agreeToShow, makePilotKey, revokePilotKey } from "#app/pilots/change-pilot.server.ts";
import { loadPilotPage } from "#app/pilots/load-pilot-page.server.ts";
import type { LineFault } from "#app/pilots/model.ts";
import { recordByHand, recordFromFile } from "#app/pilots/record-by-hand.server.ts";
import { KpiChart } from "#app/pilots/views/kpi-chart.tsx";
import { FileForm, HandForm, KeyForm, ShowForm } from "#app/pilots/views/pilot-forms.tsx";
import { nestForm } from "#app/platform/form-tree.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { type Result, refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/pilot.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["pilots", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const page = await loadPilotPage({ db, now, actor: member.actor }, params.dealId);
  if (!page.ok) throw notFound();
  const t = translator(locale).getFixedT(null, "pilots");
  return { ...page.value, title: t("page_title", { code: page.value.deal.code }) };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { dealId } = params;
  const received = await receiveForm(request, { maxFiles: 1 });
  const values = nestForm(received.form);
  const intent = intentOf(received.form);
  const { db, now } = ctxOf(context);
  const ctx = { db, now, actor: member.actor };
  let faults: readonly LineFault[] = [];
  let done: Result<unknown> = refuse(422, "form.invalid");
  if (received.refusal) done = { ok: false, refusal: received.refusal };
  else if (intent === "hand") done = await recordByHand(ctx, dealId, values);
  else if (intent === "file") {
    const bytes = received.files[0]?.bytes ?? null;
    ({ done, faults } = await recordFromFile(ctx, dealId, bytes));
  } else if (intent === "key") {
    const made = await makePilotKey(ctx, dealId);
    if (made.ok) return { intent, values: {}, refusal: null, faults, token: made.value.token };
    done = made;
  } else if (intent === "key_revoke") done = await revokePilotKey(ctx, dealId);
  else if (intent === "show" || intent === "hide") {
    done = await agreeToShow(ctx, dealId, intent === "show");
  }
  if (done.ok) throw redirect(`/deals/${dealId}/pilot`, 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.key === "deals.not_yours_to_do") throw forbidden();
  const { status } = done.refusal;
  return data({ intent, values, refusal: done.refusal, faults, token: null }, { status });
}

export default function Pilot({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(["pilots", "deals"]);
  const locale = useLocale();
  const { deal, span, kpis, site, open, agreed, showable, keyMadeAt } = loaderData;
  return (
    <div className="wrap">
      <DealCrumb deal={deal} />
      <div className="title">
        <div>
          <h1>{t("heading")}</h1>
          <p className="lead mt-s-1">
            {site},{" "}
            {t("period", {
              from: formatDate(span.startsOn, locale),
              to: formatDate(span.endsOn, locale),
            })}
          </p>
          <p className="sub">{pick(deal.title, locale)}</p>
        </div>
      </div>
      <Section title={t("figures.title")} note={t("figures.note")}>
        {kpis.map(({ kpi, readings }) => (
          <KpiChart key={kpi.name} kpi={kpi} span={span} readings={readings} />
        ))}
      </Section>
      {loaderData.concludedAt && (
        <Section title={t("conclusion")}>
          <p className="whitespace-pre-line">{loaderData.conclusion}</p>
        </Section>
      )}
      {open && (
        <>
          <HandForm kpis={kpis.map(({ kpi }) => kpi)} today={loaderData.today} sent={actionData} />
          <FileForm sent={actionData} />
          <KeyForm
            pilotId={loaderData.id}
            made={keyMadeAt && formatDate(keyMadeAt, locale)}
            sent={actionData}
          />
          <p className="acts mt-s-3">
            <Link className="btn quiet" to={`/deals/${deal.id}/steps/conclude_pilot`}>
              {t("deals:steps.conclude_pilot.verb")}
            </Link>
          </p>
        </>
      )}
      {showable && agreed && <ShowForm mine={agreed.mine} theirs={agreed.theirs} />}
    </div>
  );
}
