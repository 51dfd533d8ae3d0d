import { Link } from "react-router";
import { bindWords, formatNumber, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { useWorkingTime } from "#app/taxonomy/views/use-working-time.ts";
import { Drawn } from "#app/ui/drawn.tsx";
import { sayMonth } from "../month.ts";
import type { ListingFacts, VisitorFacts } from "../page-facts.ts";
import { firmTermsHold, isPublic } from "../rules.ts";
import { DRAWING } from "./drawing-figure.tsx";
import { usePrice } from "./price.ts";

interface Props {
  listing: ListingFacts;
  /** Of a listing without a picture, as `Drawn` takes it. */
  drawing: string | null;
  visitor: VisitorFacts;
}

/** Five questions a buyer asks first, beside a drawing with up to three figures. */
export function FirstScreen({ listing, drawing, visitor }: Props) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  return (
    <div className="first">
      <dl className="qa">
        <div>
          <dt>{t("page.q_help")}</dt>
          <dd>
            {bindWords(pick(listing.content.summary, locale))} <InUse listing={listing} />
          </dd>
        </div>
        <div>
          <dt>{t("page.q_mature")}</dt>
          <dd>
            <Maturity listing={listing} />
          </dd>
        </div>
        <div>
          <dt>{t("page.q_who")}</dt>
          <dd>
            <Owner listing={listing} />
          </dd>
        </div>
        <div>
          <dt>{t("page.q_cost")}</dt>
          <dd>
            <Cost listing={listing} />
          </dd>
        </div>
        <div>
          <dt>{t("page.q_ask")}</dt>
          <dd>
            <Ask listing={listing} visitor={visitor} />
          </dd>
        </div>
      </dl>
      <Figure listing={listing} drawing={drawing} />
    </div>
  );
}

type Only = { listing: ListingFacts };

function InUse({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const sites = listing.content.deployments;
  const [first] = sites.map((site) => site.since).sort();
  if (!first) return null;
  return <>{t("page.in_use_since", { count: sites.length, month: sayMonth(first, locale) })}</>;
}

function Maturity({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const code = useCodeLabel();
  const locale = useLocale();
  const { trl, trlEvidence, deployments } = listing.content;
  if (trl === null) {
    const count = deployments.length;
    return (
      <>
        <span className="big block">{t("page.ready_solution")}</span>
        {count > 0 ? t("page.in_use", { count }) : t("page.no_sites")}
      </>
    );
  }
  return (
    <>
      <span className="acts">
        <span className="big">{`TRL\u00a0${trl}`}</span>
        <Squares trl={trl} />
      </span>
      {code("trl", trl)}. {bindWords(pick(trlEvidence, locale))}
    </>
  );
}

function Squares({ trl }: { trl: number }) {
  const { t } = useTranslation("listingPage");
  return (
    <span className="trl" role="img" aria-label={t("page.trl_of_9", { level: trl })}>
      {[1, 2, 3, 4, 5, 6, 7, 8, 9].map((level) => (
        <i key={level} className={level <= trl ? "on" : undefined} />
      ))}
    </span>
  );
}

function Owner({ listing }: Only) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const workingTime = useWorkingTime();
  const { owner } = listing;
  return (
    <>
      <Link to={`/organisations/${owner.id}`}>
        <strong>{bindWords(pick(owner.name, locale))}</strong>
      </Link>
      {", "}
      {owner.verified ? t("page.verified") : t("page.unverified")}.{" "}
      {owner.medianReplyMinutes !== null &&
        t("page.replies_in", { time: workingTime(owner.medianReplyMinutes) })}
    </>
  );
}

function Cost({ listing }: Only) {
  const locale = useLocale();
  const price = usePrice()(listing.content.price);
  const support = pick(listing.content.support, locale);
  return (
    <>
      <span className="big">{price.amount}</span>
      <span className="sub block">
        {price.note}
        {price.note && support && ". "}
        {support}
      </span>
    </>
  );
}

function Ask({ listing, visitor }: Omit<Props, "drawing">) {
  const { t } = useTranslation("listingPage");
  if (visitor.ownsIt) return <p>{t("page.own")}</p>;
  if (visitor.preview || !isPublic(listing.state)) return <p>{t("page.cannot_ask")}</p>;
  const to = `/deals/request/${listing.id}`;
  const firm = listing.content.acceptsListedTerms && firmTermsHold(listing.content);
  return (
    <>
      <p className="acts">
        {firm && (
          <Link className="btn" to={`${to}?terms=listed`}>
            {t("page.accept_terms")}
          </Link>
        )}
        <Link className={firm ? "btn quiet" : "btn"} to={to}>
          {t("page.ask_button")}
        </Link>
      </p>
      <p className="sub mt-2">{t(firm ? "page.take_note" : "page.ask_note")}</p>
    </>
  );
}

function Figure({ listing, drawing }: Pick<Props, "listing" | "drawing">) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const { content } = listing;
  const [image] = listing.images;
  return (
    <figure className="draw">
      {image ? (
        <img
          src={`/files/${image.id}`}
          alt={t("page.picture", { title: pick(content.title, locale) })}
          className="mb-3 max-h-80 w-full object-contain"
        />
      ) : (
        <Drawn as="div" id={DRAWING} html={drawing} />
      )}
      <div className="trip">
        {content.figures.map((figure) => (
          <p key={figure.label.vi}>
            <FigureValue value={pick(figure.value, locale)} />
            <span>{pick(figure.label, locale)}</span>
          </p>
        ))}
        {content.figures.length === 0 && content.trl !== null && (
          <p>
            <b>{formatNumber(content.trl, locale)}</b>
            <span>TRL</span>
          </p>
        )}
      </div>
    </figure>
  );
}

/** The number large, its unit small. */
function FigureValue({ value }: { value: string }) {
  const [, number, unit] = /^([\d.,⁠–\-−]+%?)\s*(.*)$/u.exec(value) ?? [];
  if (!number) return <b>{value}</b>;
  return (
    <b>
      {number} {unit && <small>{unit}</small>}
    </b>
  );
}
