import { data, redirect } from "react-router";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { RoyaltyForm } from "#app/deals/views/royalty-form.tsx";
import { RoyaltyTable } from "#app/deals/views/royalty-table.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { loadRoyalties } from "#app/outcomes/royalty-queries.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/royalties.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["outcomes", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const page = await loadRoyalties({ db, now, actor: member.actor }, params.dealId);
  if (!page.ok) throw page.refusal.status === 404 ? notFound() : forbidden();
  const t = translator(locale).getFixedT(null, "outcomes");
  return { title: t("royalty.page", { code: page.value.deal.code }), page: page.value };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const received = await receiveForm(request, { maxFiles: 1 });
  const typed = nestForm(received.form);
  if (received.refusal) return answer(received.refusal, typed);
  const done = await advanceDeal(
    { ...ctxOf(context), actor: member.actor },
    {
      dealId: params.dealId,
      step: "report_result",
      version: seenVersion(received.form),
      values: { ...typed, kind: "royalty" },
      upload: received.files[0] ?? null,
    },
  );
  if (done.ok) throw redirect(`/deals/${params.dealId}/royalties`, 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.status === 403) throw forbidden();
  return answer(done.refusal, typed);
}

function answer(refusal: Refusal, values: Record<string, unknown>) {
  return data({ refusal, values }, { status: refusal.status });
}

export default function Royalties({ loaderData, actionData }: Route.ComponentProps) {
  const { page } = loaderData;
  const { t } = useTranslation("outcomes");
  const { say, vnd, number, date } = useDealWords();
  const { deal, terms, next } = page;
  const { percent, capVnd } = terms;
  const figures = { percent: number(percent), base: say(`terms.values.royaltyBase.${terms.base}`) };
  return (
    <div className="wrap">
      <SubpageHeading
        deal={deal}
        title={t("royalty.title")}
        lead={
          <>
            {t("royalty.rate", figures)} {capVnd !== null && t("royalty.cap", { cap: vnd(capVnd) })}
          </>
        }
      />
      <Section title={t("royalty.next")}>
        <p>
          {next
            ? t(next.over ? "royalty.due" : "royalty.running", {
                from: date(next.from),
                to: date(next.to),
              })
            : t("royalty.complete")}{" "}
          {page.left !== null && t("royalty.left", { left: vnd(page.left) })}
        </p>
        <p className="note">{t("royalty.total", { total: vnd(page.totalVnd) })}</p>
      </Section>
      {page.rows.length > 0 && (
        <Section title={t("royalty.table")} note={t("royalty.table_note")}>
          <RoyaltyTable page={page} />
        </Section>
      )}
      {page.mayState && (
        <Section title={t("royalty.state_title")} note={t("royalty.state_note")}>
          <div className="max-w-3xl">
            <RoyaltyForm
              page={page}
              values={actionData?.values ?? null}
              refusal={actionData?.refusal ?? null}
            />
          </div>
        </Section>
      )}
    </div>
  );
}
