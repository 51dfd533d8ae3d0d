import { Link } from "react-router";
import { bindWords, formatDate, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Text } from "#app/listings/model.ts";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import type { ChallengeFacts, VisitorFacts } from "../page-facts.ts";
import { isPublic } from "../rules.ts";
import { useBudget } from "./budget.ts";
import { Answers } from "./challenge-answers.tsx";
import { KpiTable } from "./kpi-table.tsx";

interface Props {
  challenge: ChallengeFacts;
  visitor: VisitorFacts;
  /** The way onto the shortlist. */
  shelf?: React.ReactNode;
  /** Questions and answers, composed by the page. */
  children: React.ReactNode;
}

/** The public page of a problem: five answers first, then what hurts, what counts, money, questions. */
export function ChallengePage({ challenge, visitor, shelf, children }: Props) {
  const { t } = useTranslation("challenges");
  const code = useCodeLabel();
  const locale = useLocale();
  const { content } = challenge;
  const title = pick(content.title, locale);
  const other = locale === "vi" ? content.title.en : content.title.vi;
  const [industry] = content.industries;
  return (
    <div className="wrap">
      {!isPublic(challenge.state) && (
        <div className="say wait mt-4" role="status">
          <p>
            {t("page.preview")}{" "}
            {visitor.ownsIt && (
              <Link to={`/market/challenges/${challenge.id}`}>{t("page.manage")}</Link>
            )}
          </p>
        </div>
      )}
      <p className="crumb">
        <Link to="/search?type=challenge">{t("page.crumb")}</Link>
        {industry && (
          <>
            {" / "}
            <Link to={`/search?type=challenge&industry=${industry}`}>
              {code("industries", industry)}
            </Link>
          </>
        )}
      </p>
      <div className="title">
        <div>
          <span className="kind need">{t(`states.${challenge.state}`)}</span>
          <h1>{bindWords(title)}</h1>
          {other && other !== title && (
            <p className="en" lang={locale === "vi" ? "en" : "vi"}>
              {bindWords(other)}
            </p>
          )}
        </div>
      </div>
      <Answers challenge={challenge} visitor={visitor} />
      {shelf}
      <Pain challenge={challenge} />
      <section className="sec" id="kpis">
        <div className="head">
          <h2>{t("page.kpis")}</h2>
          <p>{t("page.kpis_note")}</p>
        </div>
        <div>
          <KpiTable kpis={content.kpis} />
          {content.requiredTrl !== null && (
            <p className="note">{t("page.required_trl", { level: content.requiredTrl })}</p>
          )}
        </div>
      </section>
      <Money challenge={challenge} />
      {children}
    </div>
  );
}

type Only = { challenge: ChallengeFacts };

function Pain({ challenge }: Only) {
  const { t } = useTranslation("challenges");
  const { content } = challenge;
  const parts: [string, Text][] = [
    [t("page.pain_now"), content.pain],
    [t("page.scale"), content.scale],
    [t("page.outputs"), content.outputs],
    [t("page.constraints"), content.constraints],
    [t("page.data"), content.dataAvailable],
    [t("page.more"), content.description],
  ];
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("page.pain")}</h2>
      </div>
      <div className="prose">
        {parts
          .filter(([, text]) => pick(text, locale) !== "")
          .map(([head, text]) => (
            <div key={head} className="mb-6">
              <h3>{head}</h3>
              <p className="whitespace-pre-line">{bindWords(pick(text, locale))}</p>
            </div>
          ))}
      </div>
    </section>
  );
}

function Money({ challenge }: Only) {
  const { t } = useTranslation("challenges");
  const locale = useLocale();
  const budget = useBudget();
  const { content, place, files } = challenge;
  const said = (text: Text) => pick(text, locale) || t("page.not_stated");
  const rows: [string, React.ReactNode][] = [
    [t("page.budget"), budget(content.budget)],
    [t("page.funding"), said(content.fundingSource)],
    [
      t("page.deadline"),
      content.deadline ? formatDate(content.deadline, locale) : t("page.no_deadline"),
    ],
    [t("page.pilot"), said(content.pilotPlan)],
  ];
  if (place) rows.push([t("page.place"), place[locale]]);
  if (files.length > 0) {
    const links = files.map((file) => (
      <a key={file.id} href={`/files/${file.id}`} className="block break-words">
        {file.fileName}
      </a>
    ));
    rows.push([t("page.files"), links]);
  }
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("page.money")}</h2>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: folded tables lose their semantics on phones */}
      <table className="fold" role="table">
        <tbody>
          {rows.map(([head, text]) => (
            <tr key={head}>
              <th scope="row" className="w-[30%]">
                {head}
              </th>
              <td className="whitespace-pre-line">{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
