import { Form, Link } from "react-router";
import type { Signer } from "#app/assistance/signer.ts";
import { useSignature } from "#app/assistance/use-signature.ts";
import { bindWords, formatDate, formatDateTime, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { FinalStep } from "#app/ui/long-form/final-step.tsx";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import type { ListingKind, Text } from "../model.ts";
import { decideEdit, isPublic, movesFrom } from "../rules.ts";
import { type LifeFacts, useNextStep } from "./next-step.ts";
import { ReviewResults, type ReviewRow } from "./review-results.tsx";

export interface ManagedListing extends LifeFacts {
  id: string;
  kind: ListingKind;
  title: Text;
  version: number;
  publishedAt: Date | null;
  reviews: ReviewRow[];
  files: { images: number; evidence: number; annex: number };
  deals: number;
  /** How often it was sent. */
  versions: number;
  reads: {
    id: string;
    readAt: Date;
    fileName: string;
    reader: Signer | null;
    organisation: Text;
  }[];
  mayWrite: boolean;
  mayManage: boolean;
}

/** Where a listing stands for its owner: what to do now, results, history, files. */
export function ManageListing({ listing }: { listing: ManagedListing }) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const next = useNextStep()(listing);
  return (
    <>
      <div className="title">
        <div>
          <span className="kind">{t(`kinds.${listing.kind}`)}</span>
          <h1>{bindWords(pick(listing.title, locale))}</h1>
        </div>
      </div>
      <section className="sec">
        <div className="head">
          <h2>{t("manage.what_now")}</h2>
          <p>
            <span className={next.mark}>{t(`states.${listing.state}`)}</span>
          </p>
        </div>
        <div>
          <p className="lead">{next.text}</p>
          <Actions listing={listing} />
          <Dates listing={listing} />
        </div>
      </section>
      <ReviewResults reviews={listing.reviews} title={t("manage.reviews")} />
      <section className="sec">
        <div className="head">
          <h2>{t("manage.history")}</h2>
        </div>
        {listing.versions === 0 ? (
          <p>{t("versions.none")}</p>
        ) : (
          <div>
            <p>{t("manage.history_text")}</p>
            <Link className="more" to={`/market/listings/${listing.id}/versions`}>
              {t("manage.history_link")}
            </Link>
          </div>
        )}
      </section>
      <Files listing={listing} />
    </>
  );
}

type Only = { listing: ManagedListing };

function Actions({ listing }: Only) {
  const { t } = useTranslation("listings");
  const revision = listing.revisionState;
  const editable = listing.mayWrite && decideEdit(listing.state, revision).ok;
  const unfinished = listing.state === "draft" || revision === "draft";
  const moves = movesFrom(listing.state, "owner").filter((move) => {
    if (move === "submit") return false;
    return move === "pause" || move === "archive" ? listing.mayManage : listing.mayWrite;
  });
  if (revision === "in_review" && listing.mayWrite) moves.unshift("take_back");
  const first = listing.state === "stale" || listing.state === "hidden" ? "confirm" : null;
  const others = moves.filter((move) => move !== "archive");
  return (
    <>
      <div className="acts mt-4">
        {first && others.includes(first) && <Move listing={listing} move={first} main />}
        {editable && (
          <Link
            className={first ? "btn quiet" : "btn"}
            to={`/market/listings/${listing.id}/edit/identity`}
          >
            {t(unfinished ? "manage.continue" : "manage.edit")}
          </Link>
        )}
        {others
          .filter((move) => move !== first)
          .map((move) => (
            <Move key={move} listing={listing} move={move} />
          ))}
        {(isPublic(listing.state) || editable) && (
          <Link className="more" to={`/listings/${listing.id}${revision ? "?revision" : ""}`}>
            {t(isPublic(listing.state) && !revision ? "manage.view" : "form.preview")}
          </Link>
        )}
      </div>
      {editable && revision && (
        <FinalStep ask={t("manage.discard_ask")} note={t("manage.discard_note")}>
          <MoveButton version={listing.version} move="discard" label={t("manage.discard")} quiet />
        </FinalStep>
      )}
      {moves.includes("archive") && (
        <FinalStep ask={t("manage.archive_ask")} note={t("manage.archive_note")}>
          <MoveButton
            version={listing.version}
            move="archive"
            label={t("manage.moves.archive")}
            quiet
          />
        </FinalStep>
      )}
    </>
  );
}

function Move({ listing, move, main }: Only & { move: string; main?: boolean }) {
  const { t } = useTranslation("listings");
  const label = t.say(`manage.moves.${move}`);
  return <MoveButton version={listing.version} move={move} label={label} quiet={!main} />;
}

function MoveButton(props: { version: number; move: string; label: string; quiet: boolean }) {
  const { t } = useTranslation("listings");
  return (
    <Form method="post">
      <input type="hidden" name="version" value={props.version} />
      <SubmitButton
        name="intent"
        value={props.move}
        label={props.label}
        busy={t("manage.busy")}
        quiet={props.quiet}
      />
    </Form>
  );
}

function Dates({ listing }: Only) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const day = (date: Date | null) => (date ? formatDate(date, locale) : t("manage.never"));
  return (
    <p className="facts mt-4">
      <span>
        {t("manage.published")}: {day(listing.publishedAt)}
      </span>
      <span>
        {t("manage.confirmed")}: {day(listing.confirmedAt)}
      </span>
      {listing.deals > 0 && (
        <span>
          <Link to="/deals">{t("manage.deals_text", { count: listing.deals })}</Link>
        </span>
      )}
    </p>
  );
}

function Files({ listing }: Only) {
  const { t } = useTranslation("listings");
  const locale = useLocale();
  const signed = useSignature();
  const { files, reads } = listing;
  return (
    <>
      <section className="sec">
        <div className="head">
          <h2>{t("manage.files")}</h2>
        </div>
        <div>
          <p className="facts">
            {(["images", "evidence", "annex"] as const).map((kind) => (
              <span key={kind}>
                {t(`files.${kind}`)}: {files[kind]}
              </span>
            ))}
          </p>
          {listing.mayWrite && listing.state !== "archived" && (
            <Link className="more" to={`/market/listings/${listing.id}/edit/evidence`}>
              {t("manage.files_link")}
            </Link>
          )}
        </div>
      </section>
      {files.annex > 0 && (
        <section className="sec">
          <div className="head">
            <h2>{t("manage.reads")}</h2>
          </div>
          {reads.length === 0 ? (
            <p>{t("manage.no_reads")}</p>
          ) : (
            <ul className="rows">
              {reads.map((read) => (
                <li key={read.id} className="facts">
                  <time dateTime={read.readAt.toISOString()}>
                    {formatDateTime(read.readAt, locale)}
                  </time>
                  <span>{read.fileName}</span>
                  <span>
                    {signed(read.reader)}, {pick(read.organisation, locale)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </section>
      )}
    </>
  );
}
