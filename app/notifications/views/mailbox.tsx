import { Form, Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";

interface MailRow {
  id: string;
  recipient: string;
  subject: string;
  createdAt: Date;
}

interface Props {
  mails: MailRow[];
  to: string | null;
  page: number;
  more: boolean;
}

/** The demo's outgoing mails, for anyone to read. */
export function Mailbox({ mails, to, page, more }: Props) {
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  const at = (number: number) =>
    `?${new URLSearchParams({ ...(to && { to }), page: String(number) })}`;
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("mailbox.title")}</h1>
      </div>
      <p className="lead mt-s-3 mb-s-4">{t("mailbox.lead")}</p>
      <Form method="get" className="my-s-4 max-w-2xl">
        <label htmlFor="to">{t("mailbox.filter")}</label>
        <div className="field mt-1.5">
          <input id="to" name="to" type="text" defaultValue={to ?? ""} key={to} />
          <button className="btn whitespace-nowrap" type="submit">
            {t("mailbox.filter_do")}
          </button>
        </div>
        {to && (
          <Link className="more" to="/demo/mailbox">
            {t("mailbox.all")}
          </Link>
        )}
      </Form>
      {mails.length === 0 ? (
        <EmptyState title={t("mailbox.none_title")}>{t("mailbox.none_text")}</EmptyState>
      ) : (
        <ol className="rows">
          {mails.map((mail) => (
            <li key={mail.id}>
              <Link className="t" to={`/demo/mailbox/${mail.id}`}>
                {mail.subject}
              </Link>
              <p className="facts">
                <span>{t("mailbox.to", { recipient: mail.recipient })}</span>
                <time dateTime={mail.createdAt.toISOString()}>
                  {formatDateTime(mail.createdAt, locale)}
                </time>
              </p>
            </li>
          ))}
        </ol>
      )}
      <p className="acts">
        {page > 1 && (
          <Link className="more" to={at(page - 1)}>
            {t("mailbox.newer")}
          </Link>
        )}
        {more && (
          <Link className="more" to={at(page + 1)}>
            {t("mailbox.older")}
          </Link>
        )}
      </p>
    </div>
  );
}

const ADDRESS = /(https?:\/\/\S+)/;

/** One mail as plain text; its links lead on, as they would in a mail program. */
export function MailText({ mail }: { mail: MailRow & { text: string; locale: string } }) {
  const { t } = useTranslation("notifications");
  const locale = useLocale();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/demo/mailbox">{t("mailbox.back")}</Link>
      </p>
      <div className="title">
        <h1 lang={mail.locale}>{mail.subject}</h1>
      </div>
      <p className="facts">
        <span>{t("mailbox.to", { recipient: mail.recipient })}</span>
        <time dateTime={mail.createdAt.toISOString()}>
          {formatDateTime(mail.createdAt, locale)}
        </time>
      </p>
      <div
        className="mail mt-s-4 grid max-w-[68ch] gap-s-3 border-t-2 border-[var(--rule)] pt-s-4 whitespace-pre-line wrap-anywhere"
        lang={mail.locale}
      >
        {mail.text.split(/\n\n+/).map((paragraph, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the text of a mail never changes
          <p key={i}>
            {paragraph.split(ADDRESS).map((part) =>
              ADDRESS.test(part) ? (
                <a key={part} href={localPath(part)}>
                  {part}
                </a>
              ) : (
                part
              ),
            )}
          </p>
        ))}
      </div>
    </div>
  );
}

/** The demo may be reached at another address than the one in its mails. */
function localPath(address: string): string {
  const url = new URL(address);
  return `${url.pathname}${url.search}${url.hash}`;
}
