import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Replications } from "../replication-model.ts";

interface Props {
  found: Replications;
  /** Names of wards by code, in the reader's language. */
  wards: Readonly<Record<string, string>>;
}

/** What this deal repeats, and the deals that repeat it at new sites. */
export function ReplicationList({ found, wards }: Props) {
  const { t } = useTranslation(["outcomes", "deals"]);
  const { repeats, known, others } = found;
  return (
    <>
      {repeats && (
        <p>
          {repeats === "hidden" ? (
            t("replication.of_other")
          ) : (
            <>
              {t("replication.of")}{" "}
              <Link className="whitespace-nowrap" to={`/deals/${repeats.id}`}>
                {repeats.code}
              </Link>
            </>
          )}
        </p>
      )}
      {known.length > 0 && (
        <ul className="rows">
          {known.map(({ id, code, site, wardCode, state }) => (
            <li key={id}>
              <p>
                <Link className="t" to={`/deals/${id}`}>
                  {code}
                </Link>
              </p>
              <p className="facts">
                <span>{site}</span>
                {wardCode && wards[wardCode] && <span>{wards[wardCode]}</span>}
                <span>{t(`deals:states.${state}`)}</span>
              </p>
            </li>
          ))}
        </ul>
      )}
      {others > 0 && <p className="note">{t("replication.others", { count: others })}</p>}
    </>
  );
}
