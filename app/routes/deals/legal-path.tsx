import { data, Link, redirect } from "react-router";
import { valuationsOf } from "#app/advisers/queries.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { formatDate, formatVndRange, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { answerLegalPath } from "#app/law/answer-legal-path.server.ts";
import { loadPathPage } from "#app/law/load-path-page.server.ts";
import type { PathAnswers } from "#app/law/model.ts";
import { recordFiling, requestDossier } from "#app/law/request-dossier.server.ts";
import { PathForm } from "#app/law/views/path-form.tsx";
import { PathOutcomeSection, RegistrationSection } from "#app/law/views/path-outcome.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/legal-path.ts";
import { requireInnerDeal } from "./inner-deal.server.ts";

export const handle = { messages: ["deals", "law"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { ctx, opened, deal } = await requireInnerDeal(request, context, params.dealId);
  const { db, now, locale } = ctx;
  const readable = await valuationsOf(
    db,
    deal.id,
    opened.side ? { side: opened.side } : "operator",
  );
  return {
    valuation: readable.find(({ purposeKind }) => purposeKind === "contract_price") ?? null,
    valuedUntil: opened.loaded.facts.valuedUntil,
    valuationOver:
      opened.loaded.facts.valuedUntil !== null && opened.loaded.facts.valuedUntil < localDay(now),
    title: translator(locale).getFixedT(null, "law")("title"),
    deal,
    page: await loadPathPage(db, now, opened),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const { dealId } = params;
  const form = await formOf(request);
  const values = nestForm(form, ["entries", "prohibitedEntries"]);
  const intent = intentOf(form);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const back = `/deals/${dealId}/legal`;
  if (intent === "dossier" || intent === "filed") {
    const done = await (intent === "filed" ? recordFiling : requestDossier)(ctx, { dealId });
    if (done.ok) throw redirect(`${back}#registration`, 303);
    return refused(done.refusal, null);
  }
  const entries = [values.entries, values.prohibitedEntries].flat();
  const done = await answerLegalPath(ctx, {
    dealId,
    version: seenVersion(form),
    values: { ...values, entries },
  });
  if (done.ok) throw redirect(`${back}#outcome`, 303);
  return refused(done.refusal, values);
}

function refused(refusal: Refusal, values: Record<string, unknown> | null) {
  if (refusal.status === 404) throw notFound();
  return data({ refusal, values }, { status: refusal.status });
}

/** Answers as the form's radio buttons hold them. */
function startValues(answers: PathAnswers | null): Record<string, unknown> {
  if (!answers) return {};
  const written = (value: unknown) => (typeof value === "boolean" ? (value ? "yes" : "no") : value);
  const values = Object.entries(answers).map(([key, value]) => [key, written(value)]);
  return { ...Object.fromEntries(values), prohibitedEntries: answers.entries };
}

type Loaded = Route.ComponentProps["loaderData"];

/** The valuation of the contract's price as far as the reader may know it, or the way to call a valuer. */
function Valued({
  dealId,
  valuation,
  valuedUntil,
  valuationOver,
  signed,
}: Pick<Loaded, "valuation" | "valuedUntil" | "valuationOver"> & {
  dealId: string;
  signed: boolean;
}) {
  const { t } = useTranslation("law");
  const locale = useLocale();
  const over = valuationOver && !signed;
  const said = valuation
    ? t("valued", {
        firm: pick(valuation.firm, locale),
        range: formatVndRange(valuation.minVnd, valuation.maxVnd, locale),
        date: formatDate(valuation.valuedOn, locale),
        until: formatDate(valuation.validUntil, locale),
      })
    : valuedUntil
      ? t("valued_unread", { until: formatDate(valuedUntil, locale) })
      : t("not_valued");
  return (
    <>
      <p className={`st ${!valuedUntil ? "wait" : over ? "off" : "done"}`}>{said}</p>
      {over && <p className="st urgent">{t("valuation_over")}</p>}
      {!signed && <p>{t("blocks_signing")}</p>}
      <p className="acts">
        <Link
          className="btn quiet"
          to={`/deals/${dealId}/advisers${valuedUntil && !over ? "" : "#call"}`}
        >
          {t(valuation && !over ? "read_valuation" : "call_valuer")}
        </Link>
      </p>
    </>
  );
}

export default function LegalPath({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, page, title } = loaderData;
  const { t } = useTranslation("law");
  return (
    <div className="wrap">
      <SubpageHeading deal={deal} title={title} lead={t("lead")} />
      <RegistrationSection page={page} />
      <PathOutcomeSection
        page={page}
        doing={{
          valuation: <Valued dealId={deal.id} {...loaderData} signed={page.frozenAt !== null} />,
          register: page.registration === null && (
            <p className="note">{t("register_later", { days: page.registerWithinDays })}</p>
          ),
        }}
      />
      {page.editable ? (
        <PathForm
          page={page}
          values={actionData?.values ?? startValues(page.answers)}
          refusal={actionData?.refusal ?? null}
        />
      ) : (
        !page.answers && <Notice tone="wait">{t("never_answered")}</Notice>
      )}
    </div>
  );
}
