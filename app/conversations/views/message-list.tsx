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
  reader: { readonly userId: string; readonly organisationId: string };
}

/** A thread, oldest first: who wrote, for whom, when, what came along, and who has seen it. */
export function MessageList({ dealId, messages, organisations, reader }: Props) {
  const { t } = useTranslation(["conversations", "shell"]);
  const locale = useLocale();
  if (messages.length === 0) return <p className="sub">{t("empty")}</p>;
  const from = (id: string) => organisations[id] ?? t("exchange");
  const writer = ({ author, organisationId, helped }: MessageView) => {
    if (helped) {
      const ours = organisationId === reader.organisationId;
      const party = ours ? t("you") : from(organisationId);
      return t("shell:on_behalf", { person: author.name, party });
    }
    const own = author.id === reader.userId;
    return `${author.name}, ${own ? t("you") : from(organisationId)}`;
  };
  const names = (people: readonly { name: string }[]) =>
    people.map(({ name }) => `@${name}`).join(", ");
  return (
    <ol className="rows">
      {messages.map((message, index) => (
        <li key={message.id} id={index === messages.length - 1 ? "last" : undefined}>
          <p className="split flex-wrap">
            <b>{writer(message)}</b>
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
