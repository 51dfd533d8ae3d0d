import { data, redirect } from "react-router";
import { placesOfUse } from "#app/deals/load-step-page.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { formatVnd } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { linkReplication } from "#app/outcomes/link-replication.server.ts";
import { replicateDeal } from "#app/outcomes/replicate-deal.server.ts";
import { firstOf, replicationsOf } from "#app/outcomes/replication-queries.server.ts";
import { BeginForm, LinkForm } from "#app/outcomes/views/replication-forms.tsx";
import { ReplicationList } from "#app/outcomes/views/replication-list.tsx";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/replications.ts";
import { requireInnerDeal } from "./inner-deal.server.ts";

export const handle = { messages: ["outcomes", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { ctx, deal } = await requireInnerDeal(request, context, params.dealId);
  const { db, locale, actor } = ctx;
  const found = await replicationsOf(db, actor, deal.id);
  if (!found) throw notFound();
  const first = await firstOf(db, deal.id);
  const { wards } = placesOfUse(first.buyerWardCode);
  return {
    title: translator(locale).getFixedT(null, "outcomes")("replication.title"),
    deal,
    found,
    purpose: first.purpose,
    terms: first.hasTerms && first.valueVnd !== null ? formatVnd(first.valueVnd, locale) : null,
    wards: wards.map((ward) => ({ value: ward.code, label: ward[locale] })),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { dealId } = params;
  if (!isId(dealId)) throw notFound();
  const form = await formOf(request);
  const values = nestForm(form);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const intent = intentOf(form);
  if (intent === "begin") {
    const done = await replicateDeal(ctx, { dealId, values });
    if (done.ok) throw redirect(`/deals/${done.value.dealId}?sent=1`, 303);
    return refused(intent, done.refusal, values);
  }
  if (intent !== "link") throw notFound();
  const done = await linkReplication(ctx, { dealId, values });
  if (done.ok) throw redirect(`/deals/${dealId}/replications`, 303);
  return refused(intent, done.refusal, values);
}

function refused(
  intent: string,
  refusal: Exclude<Awaited<ReturnType<typeof replicateDeal>>, { ok: true }>["refusal"],
  values: Record<string, unknown>,
) {
  if (refusal.status === 404) throw notFound();
  if (refusal.status === 403) throw forbidden();
  return data({ intent, refusal, values }, { status: refusal.status });
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, found, title, purpose, terms, wards } = loaderData;
  const { t } = useTranslation("outcomes");
  const answer = (intent: string) => (actionData?.intent === intent ? actionData : null);
  const begin = answer("begin");
  const link = answer("link");
  const names = Object.fromEntries(wards.map(({ value, label }) => [value, label]));
  const none = found.known.length + found.others === 0 && !found.repeats;
  return (
    <div className="wrap">
      <SubpageHeading deal={deal} title={title} lead={t("replication.lead")} />
      <Section title={t("replication.list")}>
        {none ? <p>{t("replication.none")}</p> : <ReplicationList found={found} wards={names} />}
      </Section>
      {found.mayBegin && (
        <Section id="begin" title={t("replication.begin")} note={t("replication.begin_note")}>
          <BeginForm
            wards={wards}
            terms={terms}
            refusal={begin?.refusal ?? null}
            values={begin?.values ?? { purpose, sameTerms: "yes" }}
          />
        </Section>
      )}
      {found.candidates.length > 0 && (
        <Section id="link" title={t("replication.link_title")} note={t("replication.link_note")}>
          <LinkForm
            candidates={found.candidates}
            refusal={link?.refusal ?? null}
            values={link?.values ?? {}}
          />
        </Section>
      )}
    </div>
  );
}
