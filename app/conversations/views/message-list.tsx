import { Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Status } from "#app/ui/status.tsx";
import type { MessageView } from "../model.ts";

interface Props {
  dealId: string;
  messages: readonly MessageView[];
  /** Organisation -> the name it goes by; one that is not there is the exchange. */
  organisations: Readonly<Record<string, string>>;
  ownOrganisationId: string;
}

/** A thread, oldest first: who wrote, for whom, when, what came along, and who has seen it. */
export function MessageList({ dealId, messages, organisations, ownOrganisationId }: Props) {
  const { t } = useTranslation(["conversations", "common"]);
  const locale = useLocale();
  if (messages.length === 0) return <p className="sub">{t("empty")}</p>;
  const from = (id: string) =>
    id === ownOrganisationId ? t("you") : (organisations[id] ?? t("exchange"));
  const names = (people: readonly { name: string }[]) =>
    people.map(({ name }) => `@${name}`).join(", ");
  return (
    <ol className="rows">
      {messages.map((message, index) => (
        <li key={message.id} id={index === messages.length - 1 ? "last" : undefined}>
          <p className="split flex-wrap">
            <b>
              {message.helped
                ? t("common:on_behalf", {
                    person: message.author.name,
                    party: from(message.organisationId),
                  })
                : `${message.author.name}, ${from(message.organisationId)}`}
            </b>
            <span className="sub">
              {message.isNew && <Status shape="wait">{t("new")}</Status>}{" "}
              <time dateTime={message.sentAt.toISOString()}>
                {formatDateTime(message.sentAt, locale)}
              </time>
            </span>
          </p>
          <p className="whitespace-pre-line wrap-anywhere">{message.body}</p>
          {message.mentions.length > 0 && (
            <p className="sub">{t("mentions", { names: names(message.mentions) })}</p>
          )}
          {message.attachments.length > 0 && (
            <ul className="sub" aria-label={t("attachments")}>
              {message.attachments.map((file) => (
                <li key={file.fileId}>
                  <Link className="wrap-anywhere" to={`/deals/${dealId}/files/${file.fileId}`}>
                    {t("attached", { name: file.name, number: file.number })}
                  </Link>
                </li>
              ))}
            </ul>
          )}
          {message.seenBy.length > 0 && (
            <p className="sub">{t("seen_by", { names: message.seenBy.join(", ") })}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
