import { data, Form, Link, redirect } from "react-router";
import { callAdviser } from "#app/advisers/call-adviser.server.ts";
import { endAdviser } from "#app/advisers/end-adviser.server.ts";
import { loadAdvice } from "#app/advisers/load-advice.server.ts";
import { recordValuation } from "#app/advisers/record-valuation.server.ts";
import { shareValuation } from "#app/advisers/share-valuation.server.ts";
import { CallForm, ValuationForm } from "#app/advisers/views/adviser-forms.tsx";
import { ValuationList } from "#app/advisers/views/valuation-list.tsx";
import { formatDate, formatVndRange, formatVndShort, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/advisers.ts";

export const handle = { messages: ["advisers"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const advice = isId(params.dealId) ? await loadAdvice(db, member.actor, params.dealId) : null;
  if (!advice) throw notFound();
  const t = translator(locale).getFixedT(null, "advisers");
  return { title: t("title", { code: advice.deal.code }), today: localDay(now), ...advice };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { dealId } = params;
  if (!isId(dealId)) throw notFound();
  const form = await formOf(request);
  const intent = intentOf(form);
  const values = nestForm(form, ["parts"]);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const id = (name: string) => String(form.get(name));
  const commands: Record<string, () => ReturnType<typeof callAdviser>> = {
    call: () => callAdviser(ctx, { dealId, values }),
    value: () => recordValuation(ctx, { dealId, values }),
    end: () => endAdviser(ctx, { dealId, adviserId: id("adviserId") }),
    share: () => shareValuation(ctx, { dealId, valuationId: id("valuationId") }),
  };
  const command = Object.hasOwn(commands, intent) ? commands[intent] : undefined;
  const named =
    intent === "end" ? id("adviserId") : intent === "share" ? id("valuationId") : dealId;
  if (!command || !isId(named)) throw notFound();
  const done = await command();
  if (done.ok) throw redirect(`/deals/${dealId}/advisers`, 303);
  if (done.refusal.status === 404) throw notFound();
  return data({ intent, refusal: done.refusal, values }, { status: done.refusal.status });
}

type Loaded = Route.ComponentProps["loaderData"];

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, standing, mayCall, folders, firms, valuations, side, opened } = loaderData;
  const { t } = useTranslation(["advisers", "shell"]);
  const locale = useLocale();
  const answerTo = (intent: string) => (actionData?.intent === intent ? actionData : undefined);
  const parts = [
    { value: deal.id, label: t("call.everything") },
    ...folders.map(({ id, name }) => ({ value: id, label: name })),
  ];
  const options = firms.map(({ id, nameVi, nameEn }) => ({
    value: id,
    label: pick({ vi: nameVi, en: nameEn }, locale),
  }));
  return (
    <div className="wrap">
      <p className="crumb">
        {standing ? (
          <>
            <Link to="/advice">{t("shell:nav.advice")}</Link> / {deal.code}
          </>
        ) : (
          <>
            <Link to="/deals">{t("shell:nav.deals")}</Link> /{" "}
            <Link to={`/deals/${deal.id}`}>{deal.code}</Link>
          </>
        )}
      </p>
      <div className="title">
        <div>
          <h1>{t("heading")}</h1>
          <p className="sub">{pick(deal, locale)}</p>
        </div>
      </div>
      {standing ? (
        <Section title={t(`role.${standing.role}`)} note={standing.task}>
          <p className="acts">
            <Link className="btn quiet" to={`/deals/${deal.id}/files`}>
              {t("to_files")}
            </Link>
          </p>
        </Section>
      ) : (
        <Advisers {...loaderData} />
      )}
      <Comparing comparables={loaderData.comparables} quiet={side === null && !standing} />
      <Section title={t("valuations")} note={t("valuations_note")}>
        {valuations.length === 0 ? (
          <p>{t("valuations_none")}</p>
        ) : (
          <ValuationList
            valuations={valuations}
            side={side}
            mayShare={side !== null}
            today={loaderData.today}
          />
        )}
      </Section>
      {standing?.role === "valuer" && (
        <Section title={t("value.title")}>
          <ValuationForm answer={answerTo("value")} />
        </Section>
      )}
      {mayCall && (
        <Section id="call" title={t("call.title")} note={t("call.note")}>
          <CallForm firms={options} parts={parts} answer={answerTo("call")} />
        </Section>
      )}
      {side !== null && !opened && (
        <p className="note" id="call">
          {t("closed_room")} <Link to={`/deals/${deal.id}/nda`}>{t("to_nda")}</Link>
        </p>
      )}
    </div>
  );
}

function Advisers({ advisers, mayCall }: Pick<Loaded, "advisers" | "mayCall">) {
  const { t } = useTranslation("advisers");
  const locale = useLocale();
  return (
    <Section title={t("advisers")} note={t("advisers_note")}>
      {advisers.length === 0 ? (
        <p>{t("advisers_none")}</p>
      ) : (
        <ul className="rows">
          {advisers.map((one) => (
            <li key={one.id}>
              <p className="split flex-wrap">
                <b>{pick(one.name, locale)}</b>
                <span className="sub">
                  {t(`role.${one.role}`)},{" "}
                  {one.endedAt
                    ? t("ended", { date: formatDate(one.endedAt, locale) })
                    : t("since", { date: formatDate(one.invitedAt, locale) })}
                </span>
              </p>
              <p>{one.task}</p>
              {mayCall && !one.endedAt && (
                <Form method="post" className="acts mt-s-2">
                  <input type="hidden" name="intent" value="end" />
                  <input type="hidden" name="adviserId" value={one.id} />
                  <button type="submit" className="btn quiet">
                    {t("end")}
                  </button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function Comparing({ comparables, quiet }: { comparables: Loaded["comparables"]; quiet: boolean }) {
  const { t } = useTranslation("advisers");
  const locale = useLocale();
  if (quiet) return null;
  return (
    <Section title={t("comparables.title")} note={t("comparables.note")}>
      {comparables ? (
        <>
          <p className="lead">{formatVndRange(comparables.lowVnd, comparables.highVnd, locale)}</p>
          <p>
            {t("comparables.rests", {
              count: comparables.deals,
              middle: formatVndShort(comparables.middleVnd, locale),
              basis: t(`comparables.basis.${comparables.basis}`),
            })}
          </p>
        </>
      ) : (
        <p>{t("comparables.none")}</p>
      )}
    </Section>
  );
}
