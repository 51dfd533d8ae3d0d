import type { ReactNode } from "react";
import { Link } from "react-router";
import { bindWords, formatDate, formatPercent, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { useWorkingTime } from "#app/taxonomy/views/use-working-time.ts";
import { OrganisationFacts, type OrganisationFactsProps } from "./organisation-facts.tsx";

interface Title {
  id: string;
  titleVi: string;
  titleEn: string | null;
}

interface Props {
  name: { vi: string; en: string | null };
  facts: OrganisationFactsProps;
  about: { vi: string | null; en: string | null };
  verifiedAt: Date | null;
  createdAt: Date;
  medianReplyMinutes: number | null;
  answerRate: number | null;
  listings: (Title & { kind: "technology" | "solution" })[];
  challenges: (Title & { deadline: Date | null })[];
  /** What other rooms know of it. */
  children?: ReactNode;
}

/** What everyone may know of an organisation: who it is, how it answers, what it offers and needs. */
export function PublicPage(props: Props) {
  const { name, facts, about, verifiedAt, createdAt, listings, challenges } = props;
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const label = useCodeLabel();
  const text = pick({ vi: about.vi ?? "", en: about.en }, locale);
  const supplies = facts.kind === "institute" || facts.kind === "vendor";
  return (
    <div className="wrap">
      <div className="title">
        <div>
          <p className="sub">{label("organisationKinds", facts.kind)}</p>
          <h1>{bindWords(pick(name, locale))}</h1>
        </div>
      </div>
      <p className={verifiedAt ? "st done mt-s-2" : "st next mt-s-2"}>
        {verifiedAt
          ? t("public.verified_since", { date: formatDate(verifiedAt, locale) })
          : t("public.not_verified")}
      </p>
      {text && <p className="lead mt-s-3 max-w-[68ch] whitespace-pre-line">{text}</p>}
      <section className="sec">
        <div className="head">
          <h2>{t("public.facts")}</h2>
          <p>{t("public.member_since", { date: formatDate(createdAt, locale) })}</p>
        </div>
        <OrganisationFacts {...facts} />
      </section>
      {supplies && <Replies {...props} />}
      {props.children}
      {(supplies || listings.length > 0) && <Listings listings={listings} />}
      {(!supplies || challenges.length > 0) && <Challenges challenges={challenges} />}
    </div>
  );
}

function Replies({ medianReplyMinutes, answerRate }: Props) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  const workingTime = useWorkingTime();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("public.trust")}</h2>
      </div>
      {medianReplyMinutes === null && answerRate === null ? (
        <p>{t("public.no_replies")}</p>
      ) : (
        <div>
          {medianReplyMinutes !== null && (
            <p>{t("public.reply", { time: workingTime(medianReplyMinutes) })}</p>
          )}
          {answerRate !== null && (
            <p>{t("public.answers", { share: formatPercent(answerRate, locale) })}</p>
          )}
        </div>
      )}
    </section>
  );
}

function Listings({ listings }: Pick<Props, "listings">) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("public.listings")}</h2>
      </div>
      {listings.length === 0 ? (
        <p>{t("public.listings_none")}</p>
      ) : (
        <ul className="rows">
          {listings.map(({ id, kind, titleVi, titleEn }) => (
            <li key={id}>
              <p className="kind">{t(`public.${kind}`)}</p>
              <p>
                <Link className="t" to={`/listings/${id}`}>
                  {pick({ vi: titleVi, en: titleEn }, locale)}
                </Link>
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Challenges({ challenges }: Pick<Props, "challenges">) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("public.challenges")}</h2>
      </div>
      {challenges.length === 0 ? (
        <p>{t("public.challenges_none")}</p>
      ) : (
        <ul className="rows">
          {challenges.map(({ id, titleVi, titleEn, deadline }) => (
            <li key={id}>
              <p className="kind need">{t("public.problem")}</p>
              <p className="split flex-wrap">
                <Link className="t" to={`/challenges/${id}`}>
                  {pick({ vi: titleVi, en: titleEn }, locale)}
                </Link>
                {deadline && (
                  <span className="sub">
                    {t("public.deadline", { date: formatDate(deadline, locale) })}
                  </span>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
