import { data, Link, redirect } from "react-router";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { confirmProposal } from "#app/deals/confirm-proposal.server.ts";
import type { Advance } from "#app/deals/keep-step.server.ts";
import { loadStepPage } from "#app/deals/load-step-page.server.ts";
import { isStepName, type StepName } from "#app/deals/schema.ts";
import { startValues } from "#app/deals/step-fields.ts";
import { PartiesLine } from "#app/deals/views/deal-heading.tsx";
import { StepForm } from "#app/deals/views/step-form.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { useRoleNames } from "#app/deals/views/use-role-names.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { forecastOf } from "#app/negotiation/forecast.ts";
import { ForecastTable } from "#app/negotiation/views/forecast-table.tsx";
import { LiveForecast } from "#app/negotiation/views/live-forecast.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { nestForm, withoutSpareRows } from "#app/platform/form-tree.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { localDay } from "#app/platform/local-day.ts";
import type { Refusal, Result } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/step.ts";
import { requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["deals", "negotiation"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

function stepOf(params: Route.LoaderArgs["params"]): StepName {
  if (!isId(params.dealId) || !isStepName(params.transition)) throw notFound();
  return params.transition;
}

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const step = stepOf(params);
  const { db, now, locale } = ctxOf(context);
  const t = translator(locale).getFixedT(null, "deals");
  const title = t(`steps.${step}.title`);
  const found = await loadStepPage({ db, now, actor: member.actor }, params.dealId, step);
  const room = rooms[step];
  // Sides read and confirm these on pages of their own; the operator's override stays here.
  if (room && found.ok && !found.value.override) {
    throw redirect(`/deals/${params.dealId}/${room(found.value.blockedBy)}`);
  }
  const rates = { start: localDay(now), percent: env().COMMISSION_PERCENT };
  if (found.ok) return { title, step, page: found.value, refusal: null, rates };
  if (found.refusal.status === 404) throw notFound();
  if (found.refusal.key === "deals.not_yours_to_do") throw forbidden();
  const { status } = found.refusal;
  return data({ title, step, page: null, refusal: found.refusal, rates }, { status });
}

/** Steps that have a page of their own for the sides. */
const rooms: Partial<Record<StepName, (blockedBy: string | null) => string>> = {
  sign_nda: () => "nda",
  // Who must sign is said where it is signed; what is missing, where it is filled in.
  confirm_contract: (blockedBy) =>
    blockedBy === null || blockedBy === "deals.needs_signatory" ? "contract/sign" : "contract",
};

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const step = stepOf(params);
  const received = await receiveForm(request, { maxFiles: 1 });
  const { form, files } = received;
  const values = nestForm(form);
  if (received.refusal) return answer(received.refusal, values);
  const intent = intentOf(form);
  const { overrideReason, side } = values;
  // Without scripts the form comes back as typed, with its sums or with a row more.
  if (intent === "recalculate" || intent.startsWith("add ")) {
    return { refusal: null, values };
  }
  const ctx = { ...ctxOf(context), actor: member.actor };
  const base = { dealId: params.dealId, version: seenVersion(form) };
  const upload = files[0] ?? null;
  let done: Result<unknown>;
  if (intent === "confirm_proposal") {
    done = await confirmProposal(ctx, { ...base, step });
  } else {
    const override = overrideOf(overrideReason, side);
    done = await advanceDeal(ctx, { ...base, step, values, upload, override });
  }
  if (done.ok) throw redirect(`/deals/${params.dealId}`, 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.key === "deals.not_yours_to_do") throw forbidden();
  return answer(done.refusal, withoutSpareRows(values) as typeof values);
}

/** An operator's form says why, and for which side where that matters. */
function overrideOf(reason: unknown, side: unknown): Advance["override"] {
  if (typeof reason !== "string") return null;
  return side === "buyer" || side === "seller" ? { reason, side } : { reason };
}

function answer(refusal: Refusal, values: Record<string, unknown>) {
  return data({ refusal, values }, { status: refusal.status });
}

export default function Step({ loaderData, actionData, params }: Route.ComponentProps) {
  const { say } = useDealWords();
  const { page, step } = loaderData;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/deals">{say("list.title")}</Link> /{" "}
        <Link to={`/deals/${params.dealId}`}>{page?.code ?? say("form.to_deal")}</Link>
      </p>
      {page ? (
        <>
          <StepHeading deal={page} step={step} />
          <div className="max-w-3xl mt-s-4">
            <StepForm
              page={page}
              values={actionData?.values ?? startValues(page)}
              refusal={actionData?.refusal ?? null}
            >
              <Money page={page} values={actionData?.values} rates={loaderData.rates} />
            </StepForm>
          </div>
        </>
      ) : (
        <Gone
          refusal={actionData?.refusal ?? loaderData.refusal}
          dealId={params.dealId}
          written={textsIn(actionData?.values)}
        />
      )}
    </div>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

/** What the offer would cost and bring: of the sheet being typed, or of the one to accept. */
function Money(props: {
  page: NonNullable<Loaded["page"]>;
  values: Record<string, unknown> | undefined;
  rates: Loaded["rates"];
}) {
  const { page, values, rates } = props;
  const { t } = useTranslation("negotiation");
  const roles = useRoleNames(page.words);
  if (!page.terms) return null;
  const { start, percent } = rates;
  if (page.step === "accept_offer") {
    return (
      <section className="one">
        <h2>{t("forecast.title")}</h2>
        <ForecastTable forecast={forecastOf(page.terms, start, percent)} roles={roles} />
      </section>
    );
  }
  return (
    <LiveForecast
      values={values?.terms ?? page.terms}
      terms={page.terms}
      start={start}
      commissionPercent={percent}
      roles={roles}
    />
  );
}

function StepHeading({ deal, step }: { deal: NonNullable<Loaded["page"]>; step: StepName }) {
  const { say, title } = useDealWords();
  return (
    <div className="title">
      <div>
        <h1>{say(`steps.${step}.title`)}</h1>
        <p className="lead mt-s-1">
          {deal.repeats
            ? say("steps.accept_listed_terms.again", { code: deal.repeats })
            : say(`steps.${step}.intro`)}
        </p>
        <p className="sub">{title(deal)}</p>
        <PartiesLine deal={deal} />
      </div>
    </div>
  );
}

/** What was written in a form's words, without its numbers, days and codes. */
function textsIn(values: unknown): string[] {
  if (typeof values === "string") return /\s/.test(values.trim()) ? [values] : [];
  if (typeof values !== "object" || values === null) return [];
  return [
    ...new Set(
      Object.entries(values).flatMap(([key, one]) => (key === "intent" ? [] : textsIn(one))),
    ),
  ];
}

/** The deal stands elsewhere by now, or this person may not sign: said in words, with the way back. */
function Gone(props: { refusal: Refusal | null; dealId: string; written: readonly string[] }) {
  const { refusal, dealId, written } = props;
  const { say } = useDealWords();
  return (
    <>
      <div className="title">
        <h1>{say("form.not_now")}</h1>
      </div>
      <p className="lead">{refusal && say(`refusals:${refusal.key}`, refusal.params)}</p>
      <p className="acts mt-s-3">
        <Link className="btn" to={`/deals/${dealId}`}>
          {say("form.see_deal")}
        </Link>
      </p>
      {written.length > 0 && (
        <Section title={say("form.written")} note={say("form.written_note")}>
          {written.map((text) => (
            <p key={text} className="mb-s-3 whitespace-pre-line wrap-anywhere">
              {text}
            </p>
          ))}
        </Section>
      )}
    </>
  );
}
