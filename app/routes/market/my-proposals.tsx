import { Link } from "react-router";
import { proposalsOf } from "#app/challenges/proposal-queries.server.ts";
import { proposalMarks } from "#app/challenges/views/marks.ts";
import { formatDate, formatVndShort, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, requireMember } from "#app/organisations/gate.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { EmptyNote } from "#app/ui/long-form/empty-note.tsx";
import type { Route } from "./+types/my-proposals.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const rows = await proposalsOf(db, member.organisationId);
  return {
    title: translator(locale).t("challenges:proposals.nav"),
    organisation: member.organisation.name,
    proposals: rows.map((row) => ({
      id: row.id,
      state: row.state,
      priceVnd: row.priceVnd === null ? null : Number(row.priceVnd),
      dealId: row.deals[0]?.id ?? null,
      title: { vi: row.challenge.titleVi, en: row.challenge.titleEn },
      owner: { vi: row.challenge.organisation.nameVi, en: row.challenge.organisation.nameEn },
      deadline: row.challenge.deadline,
    })),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function MyProposals({ loaderData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const { proposals } = loaderData;
  const find = (
    <Link className="btn" to="/search?type=challenge">
      {t("proposals.find")}
    </Link>
  );
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("proposals.title", { name: pick(loaderData.organisation, locale) })}</h1>
        {proposals.length > 0 && <p className="acts">{find}</p>}
      </div>
      {proposals.length === 0 && (
        <EmptyNote title={t("proposals.none_title")} text={t("proposals.none_text")}>
          {find}
        </EmptyNote>
      )}
      <ul className="rows mt-4">
        {proposals.map((proposal) => (
          <li key={proposal.id} className="split flex-wrap">
            <div className="min-w-0">
              <Link className="t" to={`/market/proposals/${proposal.id}`}>
                {pick(proposal.title, locale)}
              </Link>
              <p className="facts">
                <span className={proposalMarks[proposal.state]}>
                  {t(`proposal_states.${proposal.state}`)}
                </span>
                <span>{pick(proposal.owner, locale)}</span>
                {proposal.deadline && (
                  <span>{t("page.until", { date: formatDate(proposal.deadline, locale) })}</span>
                )}
              </p>
            </div>
            <div className="text-right">
              {proposal.priceVnd !== null && (
                <strong className="block">{formatVndShort(proposal.priceVnd, locale)}</strong>
              )}
              {proposal.dealId && (
                <Link className="more" to={`/deals/${proposal.dealId}`}>
                  {t("proposal.deal")}
                </Link>
              )}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
