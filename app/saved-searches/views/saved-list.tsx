import { Form, Link } from "react-router";
import { formatDateTime, formatNumber } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Status } from "#app/ui/status.tsx";
import { alertFrequencies, type SavedSearchLine } from "../model.ts";

export interface SavedListProps {
  searches: readonly SavedSearchLine[];
  /** Match notices of this person are stopped. */
  matchesMuted: boolean;
}

/** A person's saved searches: what is new in each, how often they hear of it. */
export function SavedList({ searches, matchesMuted }: SavedListProps) {
  const { t } = useTranslation("savedSearches");
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("title")}</h1>
      </div>
      <p className="lead">{t("lead")}</p>
      {searches.length === 0 ? (
        <EmptyState
          title={t("none_title")}
          actions={<ButtonLink to="/search">{t("none_action")}</ButtonLink>}
        >
          {t("none_text")}
        </EmptyState>
      ) : (
        <ul className="rows mt-6">
          {searches.map((line) => (
            <Line key={line.id} line={line} />
          ))}
        </ul>
      )}
      <Form method="post" className="mt-8">
        <p className="sub">
          {t(matchesMuted ? "matches.off" : "matches.on")}{" "}
          <button
            type="submit"
            className="more"
            name="intent"
            value={matchesMuted ? "unmute" : "mute"}
          >
            {t(matchesMuted ? "matches.turn_on" : "matches.turn_off")}
          </button>
        </p>
      </Form>
    </div>
  );
}

function Line({ line }: { line: SavedSearchLine }) {
  const { t } = useTranslation("savedSearches");
  const locale = useLocale();
  const { id, name, words, paused, fresh, lastAlertAt } = line;
  const news = formatNumber(fresh, locale);
  return (
    <li className="row">
      <div className="t">
        <Link to={`/saved-searches/${id}`}>{name}</Link>
        <p className="sub font-normal">{words}</p>
        <p className="facts font-normal">
          {fresh > 0 ? (
            <Status shape="done">{t("fresh", { count: fresh, shown: news })}</Status>
          ) : (
            <span>{t("nothing_fresh")}</span>
          )}
          {paused && <Status shape="off">{t("paused")}</Status>}
          {lastAlertAt && (
            <span>{t("last_alert", { time: formatDateTime(lastAlertAt, locale) })}</span>
          )}
        </p>
      </div>
      <div className="r mt-s-2 grid gap-s-1">
        <Frequency line={line} />
        <Form method="post" className="acts" aria-label={name}>
          <input type="hidden" name="id" value={id} />
          <Link className="more" to={`/saved-searches/${id}/edit`}>
            {t("edit")}
            <span className="vh">: {name}</span>
          </Link>
          <button type="submit" className="more" name="intent" value={paused ? "resume" : "pause"}>
            {t(paused ? "resume" : "pause")}
            <span className="vh">: {name}</span>
          </button>
          <button type="submit" className="more" name="intent" value="delete">
            {t("delete")}
            <span className="vh">: {name}</span>
          </button>
        </Form>
      </div>
    </li>
  );
}

function Frequency({ line }: { line: SavedSearchLine }) {
  const { t } = useTranslation("savedSearches");
  return (
    <Form method="post" className="acts">
      <input type="hidden" name="id" value={line.id} />
      <label className="vh" htmlFor={`f-${line.id}`}>
        {t("frequency_of", { name: line.name })}
      </label>
      <select id={`f-${line.id}`} name="frequency" defaultValue={line.frequency}>
        {alertFrequencies.map((one) => (
          <option key={one} value={one}>
            {t(`frequencies.${one}`)}
          </option>
        ))}
      </select>
      <button type="submit" className="btn quiet" name="intent" value="frequency">
        {t("change")}
        <span className="vh">: {line.name}</span>
      </button>
    </Form>
  );
}
