import { Link } from "react-router";
import { mayPoseProblems, mayPropose } from "#app/challenges/policy.ts";
import { challengesOf } from "#app/challenges/queries.server.ts";
import { useBudget } from "#app/challenges/views/budget.ts";
import { challengeMarks } from "#app/challenges/views/marks.ts";
import { formatDate, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { mayWrite } from "#app/listings/policy.ts";
import { ctxOf, requireMember } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { EmptyNote } from "#app/ui/long-form/empty-note.tsx";
import type { Route } from "./+types/my-challenges.ts";

export const handle = { messages: ["challenges"] };

const amount = (value: bigint | null) => (value === null ? null : Number(value));

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const { kind, roles, name } = member.organisation;
  const rows = await challengesOf(db, member.organisationId);
  return {
    title: translator(locale).t("challenges:mine.nav"),
    organisation: name,
    kindPoses: mayPoseProblems(kind),
    proposes: mayPropose(kind),
    writes: mayPoseProblems(kind) && mayWrite(roles),
    challenges: rows.map((row) => ({
      id: row.id,
      state: row.state,
      title: { vi: row.titleVi, en: row.titleEn },
      deadline: row.deadline,
      budget: { minVnd: amount(row.budgetMinVnd), maxVnd: amount(row.budgetMaxVnd) },
      proposals: row._count.proposals,
      questions: row.questions.length,
    })),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

type Data = Route.ComponentProps["loaderData"];

export default function MyChallenges({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const { challenges, writes } = loaderData;
  const create = writes && (
    <Link className="btn" to="/market/challenges/new">
      {t("mine.new")}
    </Link>
  );
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("mine.title", { name: pick(loaderData.organisation, locale) })}</h1>
        {challenges.length > 0 && <p className="acts">{create}</p>}
      </div>
      {loaderData.proposes && (
        <p>
          <Link className="more" to="/market/proposals">
            {t("mine.my_proposals")}
          </Link>
        </p>
      )}
      {!loaderData.kindPoses && <p className="lead">{t("mine.cannot")}</p>}
      {challenges.length === 0 && writes && (
        <EmptyNote title={t("mine.none_title")} text={t("mine.none_text")}>
          {create}
        </EmptyNote>
      )}
      <ul className="rows mt-4">
        {challenges.map((challenge) => (
          <Row key={challenge.id} challenge={challenge} />
        ))}
      </ul>
    </div>
  );
}

function Row({ challenge }: { challenge: Data["challenges"][number] }) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const budget = useBudget();
  const date = challenge.deadline ? formatDate(challenge.deadline, locale) : "";
  return (
    <li className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <Link className="t block" to={`/market/challenges/${challenge.id}`}>
          {pick(challenge.title, locale)}
        </Link>
        <p className="facts">
          <span className={challengeMarks[challenge.state]}>{t(`states.${challenge.state}`)}</span>
          <span>{t(`next.${challenge.state}`, { date })}</span>
          {challenge.proposals > 0 && (
            <span className="st urgent">{t("mine.proposals", { count: challenge.proposals })}</span>
          )}
          {challenge.questions > 0 && (
            <span className="st urgent">{t("mine.questions", { count: challenge.questions })}</span>
          )}
        </p>
      </div>
      <span className="sub sm:text-right">{budget(challenge.budget)}</span>
    </li>
  );
}
