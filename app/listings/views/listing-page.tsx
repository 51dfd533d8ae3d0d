import { Link } from "react-router";
import { bindWords, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import type { ListingFacts, VisitorFacts } from "../page-facts.ts";
import { firmTermsHold, isPublic } from "../rules.ts";
import { AnnexBox } from "./annex-box.tsx";
import { FirstScreen } from "./first-screen.tsx";
import { usePrice } from "./price.ts";
import { TermsTable } from "./terms-table.tsx";
import { TrustTable } from "./trust-table.tsx";

interface Props {
  listing: ListingFacts;
  /** Of a listing without a picture, as `Drawn` takes it. */
  drawing: string | null;
  visitor: VisitorFacts;
  /** Kind of a stored file in words, e.g. "PDF, 3,1 MB"; the documents room knows how to say it. */
  fileFacts: (file: { contentType: string; sizeBytes: number }) => string;
  /** The way onto the shortlist. */
  shelf?: React.ReactNode;
  /** What else to look at, composed by the page. */
  children?: React.ReactNode;
}

/** The public page of a listing: five answers first, then trust, terms, what is sealed. */
export function ListingPage({ listing, drawing, visitor, fileFacts, shelf, children }: Props) {
  const { t } = useTranslation("listingPage");
  return (
    <div className="wrap">
      <Notices listing={listing} visitor={visitor} />
      <Title listing={listing} />
      <FirstScreen listing={listing} drawing={drawing} visitor={visitor} />
      {shelf}
      <What listing={listing} />
      <TrustTable listing={listing} />
      <TermsTable listing={listing} />
      <AnnexBox visitor={visitor} fileFacts={fileFacts} />
      <section className="sec">
        <div className="head">
          <h2>{t("page.said")}</h2>
          <p>{t("page.said_note")}</p>
        </div>
        <p>{t("page.said_none")}</p>
      </section>
      {children}
      <Dock listing={listing} visitor={visitor} />
    </div>
  );
}

function Notices({ listing, visitor }: Pick<Props, "listing" | "visitor">) {
  const { t } = useTranslation("listingPage");
  const lines: string[] = [];
  if (visitor.preview === "revision") lines.push(t("page.preview_revision"));
  else if (visitor.preview === "draft") lines.push(t("page.preview"));
  else if (!isPublic(listing.state)) {
    lines.push(t("page.not_public", { state: t(`states.${listing.state}`) }));
  }
  if (listing.state === "stale") lines.push(t("page.stale"));
  if (lines.length === 0) return null;
  return (
    <div className="say wait mt-4" role="status">
      <div>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {visitor.ownsIt && (
          <p>
            <Link to={`/market/listings/${listing.id}`}>{t("page.back_to_manage")}</Link>
          </p>
        )}
      </div>
    </div>
  );
}

function Title({ listing }: { listing: ListingFacts }) {
  const { t } = useTranslation("listingPage");
  const code = useCodeLabel();
  const locale = useLocale();
  const { content } = listing;
  const title = pick(content.title, locale);
  const other = locale === "vi" ? content.title.en : content.title.vi;
  const [industry] = content.industries;
  return (
    <>
      <p className="crumb">
        <Link to={`/search?kind=${content.kind}`}>{t(`page.crumb_${content.kind}`)}</Link>
        {industry && (
          <>
            {" / "}
            <Link to={`/search?kind=${content.kind}&industry=${industry}`}>
              {code("industries", industry)}
            </Link>
          </>
        )}
      </p>
      <div className="title">
        <div>
          <h1>{bindWords(title)}</h1>
          {other && other !== title && (
            <p className="en" lang={locale === "vi" ? "en" : "vi"}>
              {bindWords(other)}
            </p>
          )}
        </div>
      </div>
    </>
  );
}

function What({ listing }: { listing: ListingFacts }) {
  const { t } = useTranslation("listingPage");
  const locale = useLocale();
  const { problem, description } = listing.content;
  const paragraphs = bindWords(pick(description, locale))
    .split(/\n\s*\n/)
    .filter(Boolean);
  if (!pick(problem, locale) && paragraphs.length === 0) return null;
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("page.what")}</h2>
        <p>{t("page.what_note")}</p>
      </div>
      <div className="prose">
        {pick(problem, locale) && (
          <>
            <h3>{t("page.problem")}</h3>
            <p className="whitespace-pre-line">{bindWords(pick(problem, locale))}</p>
          </>
        )}
        {paragraphs.length > 0 && <h3 className="mt-6">{t("page.how")}</h3>}
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="whitespace-pre-line">
            {paragraph}
          </p>
        ))}
      </div>
    </section>
  );
}

/** On phones the price and the way to ask stay in reach. */
function Dock({ listing, visitor }: Pick<Props, "listing" | "visitor">) {
  const { t } = useTranslation("listingPage");
  const price = usePrice()(listing.content.price);
  if (visitor.ownsIt || visitor.preview || !isPublic(listing.state)) return null;
  const firm = listing.content.acceptsListedTerms && firmTermsHold(listing.content);
  return (
    <aside className="dock" aria-label={t("page.q_ask")}>
      <span>
        <b>{price.amount}</b>
        <small>{price.note}</small>
      </span>
      <Link className="btn" to={`/deals/request/${listing.id}${firm ? "?terms=listed" : ""}`}>
        {t(firm ? "page.take_short" : "page.ask_short")}
      </Link>
    </aside>
  );
}
