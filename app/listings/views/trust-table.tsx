import { formatDate, formatPercent, midSentence, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { useWorkingTime } from "#app/taxonomy/views/use-working-time.ts";
import { sayMonth } from "../month.ts";
import type { ListingFacts } from "../page-facts.ts";
import { confirmationOf, confirmBy } from "../rules.ts";

type Only = { listing: ListingFacts };

/** Why one can believe this listing, line by line, with the papers behind it. */
export function TrustTable({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("page.trust")}</h2>
        <p>
          {listing.review
            ? t("page.trust_reviewed", {
                date: formatDate(listing.review.createdAt, locale),
                score: listing.review.total,
              })
            : listing.publishedAt
              ? t("page.trust_imported", { date: formatDate(listing.publishedAt, locale) })
              : t("page.trust_not")}
        </p>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: folded tables lose their semantics on phones */}
      <table className="fold trust" role="table">
        <thead>
          <tr>
            <th scope="col">{t("page.col_what")}</th>
            <th scope="col">{t("page.col_info")}</th>
            <th scope="col">{t("page.col_proof")}</th>
          </tr>
        </thead>
        <tbody>
          <OwnerRow listing={listing} />
          <IpRow listing={listing} />
          <ReadinessRow listing={listing} />
          <StandardsRow listing={listing} />
          <SitesRow listing={listing} />
          <Row head={t("page.reviews")} info={t("page.reviews_none")} />
          <ReplyRow listing={listing} />
          <ConfirmedRow listing={listing} />
        </tbody>
      </table>
    </section>
  );
}

function Row({
  head,
  info,
  proof,
}: {
  head: string;
  info: React.ReactNode;
  proof?: React.ReactNode;
}) {
  return (
    <tr>
      <th scope="row">{head}</th>
      <td>{info}</td>
      <td>{proof}</td>
    </tr>
  );
}

function OwnerRow({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const { verified, verifiedAt } = listing.owner;
  const info = verified ? t("page.owner_verified") : t("page.owner_unverified");
  const proof =
    verified && verifiedAt ? t("page.verified_on", { date: formatDate(verifiedAt, locale) }) : "";
  return <Row head={t("page.owner")} info={info} proof={<span className="sub">{proof}</span>} />;
}

function IpRow({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const code = useCodeLabel();
  const { ip } = listing.content;
  if (ip.length === 0) return <Row head={t("page.ip")} info={t("page.ip_none")} />;
  const lines = ip.map((right) => {
    const number = right.number ? ` ${t("page.ip_number", { number: right.number })}` : "";
    const status = midSentence(code("ipStatuses", right.status));
    return `${code("ipTypes", right.type)}${number}, ${status}`;
  });
  const info = lines.map((line) => (
    <span className="block" key={line}>
      {line}
    </span>
  ));
  return <Row head={t("page.ip")} info={info} />;
}

/** Evidence files are shown once, at the readiness they prove. */
function ReadinessRow({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const code = useCodeLabel();
  const locale = useLocale();
  const { trl, trlEvidence } = listing.content;
  const level = trl === null ? t("page.ready_solution") : `TRL\u00a0${trl}: ${code("trl", trl)}`;
  const said = pick(trlEvidence, locale);
  const files = listing.evidence.map((file) => (
    <a key={file.id} href={`/files/${file.id}`} className="block truncate" title={file.fileName}>
      {file.fileName}
    </a>
  ));
  return (
    <Row
      head={t("page.readiness")}
      info={said ? `${level}. ${said}` : level}
      proof={files.length > 0 ? files : <span className="sub">{t("page.no_file")}</span>}
    />
  );
}

function StandardsRow({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const { standards } = listing.content;
  const info =
    standards.length === 0
      ? t("page.standards_none")
      : standards.map((standard) => (
          <span className="block" key={standard.vi}>
            {pick(standard, locale)}
          </span>
        ));
  return <Row head={t("page.standards")} info={info} />;
}

function SitesRow({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const { deployments } = listing.content;
  if (deployments.length === 0) return <Row head={t("page.sites")} info={t("page.no_sites")} />;
  const info = deployments.map((site) => (
    <span className="mb-2 block" key={`${site.site.vi}${site.since}`}>
      {pick(site.site, locale)}, {t("page.since", { month: sayMonth(site.since, locale) })}
      {pick(site.result, locale) && <span className="sub block">{pick(site.result, locale)}</span>}
    </span>
  ));
  return <Row head={t("page.sites")} info={info} />;
}

function ReplyRow({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const workingTime = useWorkingTime();
  const { medianReplyMinutes, answerRate } = listing.owner;
  if (medianReplyMinutes === null) {
    return <Row head={t("page.reply")} info={t("page.no_reply_yet")} />;
  }
  const median = t("page.reply_median", { time: workingTime(medianReplyMinutes) });
  const rate =
    answerRate === null
      ? ""
      : `; ${t("page.reply_rate", { share: formatPercent(answerRate, locale) })}`;
  const proof = <span className="sub">{t("page.measured")}</span>;
  return <Row head={t("page.reply")} info={`${median}${rate}`} proof={proof} />;
}

function ConfirmedRow({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const { confirmedAt, state } = listing;
  if (!confirmedAt) return <Row head={t("page.confirmed")} info={t("page.not_confirmed")} />;
  const stands = confirmationOf(state);
  const date = formatDate(confirmedAt, locale);
  if (!stands) return <Row head={t("page.confirmed")} info={date} />;
  const fresh = stands === "fresh";
  const info = t("page.confirmed_on", {
    date,
    by: formatDate(confirmBy(confirmedAt), locale),
  });
  const mark = (
    <span className={fresh ? "st done" : "st wait"}>
      {fresh ? t("page.fresh") : t("page.not_fresh")}
    </span>
  );
  return <Row head={t("page.confirmed")} info={info} proof={mark} />;
}
