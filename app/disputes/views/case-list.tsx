import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { DisputeView } from "../model.ts";

interface Props {
  dispute: DisputeView;
  /** Names of the sides as the reader knows them. */
  parties: { buyer: string; seller: string };
}

/** A dispute from claim to outcome, in the order in which things were said. */
export function CaseList({ dispute, parties }: Props) {
  const { t } = useTranslation(["disputes", "shell"]);
  const locale = useLocale();
  const time = (at: Date) => (
    <time className="sub" dateTime={at.toISOString()}>
      {formatDateTime(at, locale)}
    </time>
  );
  return (
    <ol className="rows">
      <li>
        <p className="split flex-wrap">
          <b>{t("claim", { party: parties[dispute.side] })}</b>
          {time(dispute.raisedAt)}
        </p>
        <p className="whitespace-pre-line wrap-anywhere">{dispute.claim}</p>
      </li>
      {dispute.statements.map((one) => (
        <li key={one.id}>
          <p className="split flex-wrap">
            <b>
              {one.helped && one.side
                ? t("shell:on_behalf", { person: one.author, party: parties[one.side] })
                : t("by", {
                    author: one.author,
                    party: one.side ? parties[one.side] : t("mediator"),
                  })}
            </b>
            {time(one.at)}
          </p>
          <p className="whitespace-pre-line wrap-anywhere">{one.body}</p>
          {one.file && (
            <p>
              <a href={`/files/${one.file.id}`}>{one.file.fileName}</a>
            </p>
          )}
        </li>
      ))}
      {dispute.resolvedAt && (
        <li>
          <p className="split flex-wrap">
            <b className="st done">{t("outcome")}</b>
            {time(dispute.resolvedAt)}
          </p>
          <p className="whitespace-pre-line wrap-anywhere">{dispute.outcome}</p>
        </li>
      )}
    </ol>
  );
}
