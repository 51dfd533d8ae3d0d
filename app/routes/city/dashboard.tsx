import { data, redirect } from "react-router";
import { GradeLegend } from "#app/deals/views/grade-legend.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { shareOfYear } from "#app/monitoring/period.ts";
import { maySetTargets } from "#app/monitoring/policy.ts";
import { dashboard } from "#app/monitoring/queries.server.ts";
import { readQuestion, setTargetSchema } from "#app/monitoring/schema.ts";
import { setTarget } from "#app/monitoring/set-target.server.ts";
import { AlarmList } from "#app/monitoring/views/alarm-list.tsx";
import { BreakdownSection } from "#app/monitoring/views/breakdown-table.tsx";
import { DashboardHeading } from "#app/monitoring/views/dashboard-heading.tsx";
import { FiguresRow } from "#app/monitoring/views/figures-row.tsx";
import { FunnelSection } from "#app/monitoring/views/funnel-section.tsx";
import { GradeSection } from "#app/monitoring/views/grade-section.tsx";
import { MonthSection } from "#app/monitoring/views/month-section.tsx";
import { StageSection } from "#app/monitoring/views/stage-section.tsx";
import { type TargetAnswer, TargetSection } from "#app/monitoring/views/target-section.tsx";
import { useFigureWords } from "#app/monitoring/views/use-figure-words.ts";
import { WardSection } from "#app/monitoring/views/ward-section.tsx";
import { wardMap } from "#app/monitoring/ward-map.server.ts";
import { ctxOf, requireKind } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { localDay } from "#app/platform/local-day.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { wardByCode } from "#app/taxonomy/places.server.ts";
import type { Route } from "./+types/dashboard.ts";

export const handle = { messages: ["monitoring", "deals", "grades"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireKind(request, context, "city", "operator");
  const { db, now, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const question = readQuestion(query, now);
  const numbers = await dashboard(db, question, now);
  const map = wardMap();
  const onMap = new Set(map.wards.map(({ code }) => code));
  const elsewhere = numbers.figures.byWard.flatMap(({ code }) => {
    const ward = onMap.has(code) ? null : wardByCode(code);
    return ward ? [[code, { vi: ward.vi, en: ward.en }] as const] : [];
  });
  return {
    title: translator(locale).getFixedT(null, "monitoring")("title"),
    question,
    now,
    today: localDay(now),
    numbers,
    map,
    wardNames: Object.fromEntries(elsewhere),
    ward: wardByCode(question.selection.ward)?.[locale] ?? null,
    maySet: maySetTargets(member.actor),
    saved: query.has("saved"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireKind(request, context, "city", "operator");
  const { db, now } = ctxOf(context);
  const form = Object.fromEntries(await formOf(request));
  const typed = { indicator: String(form.indicator ?? ""), value: String(form.value ?? "") };
  const refused = (status: number, errors: TargetAnswer["errors"]) =>
    data<TargetAnswer>({ ...typed, errors }, { status });
  const parsed = setTargetSchema.safeParse(form);
  if (!parsed.success) {
    return refused(
      422,
      Object.fromEntries(parsed.error.issues.map(({ path, message }) => [path[0], message])),
    );
  }
  const result = await setTarget({ db, now, actor: member.actor }, parsed.data);
  if (!result.ok) return refused(result.refusal.status, { value: result.refusal.key });
  const query = new URL(request.url).searchParams;
  // How the framework names this route in the address of its forms.
  query.delete("index");
  query.set("saved", "");
  return redirect(`/city?${query}#targets`, 303);
}

export default function Page({ loaderData, actionData }: Route.ComponentProps) {
  const { question, numbers, now, today, maySet, saved } = loaderData;
  const { figures, before, money, steps, stages, suppliers, alarms, targets } = numbers;
  return (
    <div className="wrap">
      <DashboardHeading
        question={question}
        now={now}
        ward={loaderData.ward}
        figures={figures}
        steps={steps}
      />
      <FiguresRow question={question} figures={figures} before={before} />
      <AlarmList lines={alarms} />
      <GradeSection question={question} figures={figures} money={money} legend={<GradeLegend />} />
      <FunnelSection question={question} steps={steps} />
      <TargetSection
        year={Number(today.slice(0, 4))}
        yearShare={shareOfYear(today)}
        lines={targets}
        form={maySet ? { answer: actionData ?? null, saved: saved && !actionData } : null}
      />
      <MonthSection question={question} lines={figures.byMonth} />
      <WardSection
        question={question}
        lines={figures.byWard}
        map={loaderData.map}
        names={loaderData.wardNames}
      />
      <Breakdowns question={question} figures={figures} suppliers={suppliers} />
      <StageSection question={question} stages={stages} />
    </div>
  );
}

type Loaded = Route.ComponentProps["loaderData"];

interface BreakdownsProps {
  question: Loaded["question"];
  figures: Loaded["numbers"]["figures"];
  suppliers: Loaded["numbers"]["suppliers"];
}

function Breakdowns({ question, figures, suppliers }: BreakdownsProps) {
  const words = useFigureWords();
  const { t } = words;
  return (
    <>
      <BreakdownSection
        question={question}
        title={t("industries.title")}
        note={t("industries.note")}
        column={t("industries.column")}
        lines={figures.byIndustry}
        label={({ code }) => words.industry(code)}
        narrow={({ code }) => ({ industry: code })}
      />
      <BreakdownSection
        question={question}
        title={t("kinds.title")}
        note={t("kinds.note")}
        column={t("kinds.column")}
        lines={figures.byKind}
        label={({ code }) => words.kind(code)}
        narrow={({ code }) => ({ kind: code as (typeof suppliers)[number]["kind"] })}
      />
      <BreakdownSection
        question={question}
        title={t("origins.title")}
        note={t("origins.note")}
        column={t("origins.column")}
        lines={figures.byOrigin}
        label={({ code }) => words.origin(code)}
        narrow={({ code }) => ({ origin: code as "declared" })}
      />
      <BreakdownSection
        question={question}
        title={t("suppliers.title")}
        note={t("suppliers.note")}
        column={t("suppliers.column")}
        lines={suppliers}
        label={({ name }) => words.name(name)}
        narrow={({ code }) => ({ supplier: code })}
      />
    </>
  );
}
