import { Link } from "react-router";
import { formatDate, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { ListingKind, ListingState, Price, Text } from "../model.ts";
import { type LifeFacts, useNextStep } from "./next-step.ts";
import { usePrice } from "./price.ts";

export interface MyListing extends LifeFacts {
  id: string;
  kind: ListingKind;
  title: Text;
  price: Price;
  deals: number;
  updatedAt: Date;
}

type Group = "waiting" | "review" | "public" | "drafts" | "archived";

const groupOf: Readonly<Record<ListingState, Group>> = {
  changes_requested: "waiting",
  stale: "waiting",
  hidden: "waiting",
  in_review: "review",
  published: "public",
  paused: "public",
  draft: "drafts",
  archived: "archived",
};

const order: readonly Group[] = ["waiting", "public", "review", "drafts", "archived"];

/** An organisation's listings in groups, the ones that wait for it first. */
export function MyListings({ listings }: { listings: readonly MyListing[] }) {
  const { t } = useTranslation("listings");
  const groups = Map.groupBy(listings, (listing) =>
    listing.revisionState === "changes_requested" ? "waiting" : groupOf[listing.state],
  );
  return order
    .filter((group) => groups.has(group))
    .map((group) => (
      <section className="sec" key={group}>
        <div className="head">
          <h2>{t(`mine.${group}`)}</h2>
        </div>
        <ul className="rows">
          {groups.get(group)?.map((listing) => (
            <Row key={listing.id} listing={listing} />
          ))}
        </ul>
      </section>
    ));
}

function Row({ listing }: { listing: MyListing }) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const next = useNextStep()(listing);
  const price = usePrice()(listing.price);
  return (
    <li className="grid gap-x-6 gap-y-1 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <span className="kind">{t(`kinds.${listing.kind}`)}</span>
        <Link className="t block" to={`/market/listings/${listing.id}`}>
          {pick(listing.title, locale)}
        </Link>
        <p className="facts">
          <span className={next.mark}>{t(`states.${listing.state}`)}</span>
          <span>{next.text}</span>
        </p>
      </div>
      <div className="sub sm:text-right">
        <span className="block">{[price.amount, price.per].filter(Boolean).join(" ")}</span>
        <span className="block">
          {listing.deals > 0
            ? t("mine.deals", { count: listing.deals })
            : t("mine.updated", { date: formatDate(listing.updatedAt, locale) })}
        </span>
      </div>
    </li>
  );
}
