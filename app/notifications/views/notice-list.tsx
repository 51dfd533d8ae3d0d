import { Form, Link } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { type NoticeParams, spokenParams } from "../notice-text.ts";

export interface Notice {
  id: string;
  event: string;
  params: NoticeParams;
  createdAt: Date;
  readAt: Date | null;
}

interface Props {
  notices: Notice[];
  unread: number;
  page: number;
  more: boolean;
}

/** A person's notices, newest first; opening one marks it as read. */
export function NoticeList({ notices, unread, page, more }: Props) {
  const { t } = useTranslation("notifications");
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("centre.title")}</h1>
        {unread > 0 && (
          <Form method="post" className="acts">
            <button className="btn quiet" type="submit">
              {t("centre.mark_all")}
            </button>
          </Form>
        )}
      </div>
      <p className="lead mt-s-3 mb-s-4">
        {unread > 0 && `${t("centre.lead", { count: unread })} `}
        {unread === 0 && notices.length > 0 && `${t("centre.lead_none")} `}
        <Link to="/notifications/settings">{t("settings.open")}</Link>
      </p>
      {notices.length === 0 ? (
        <EmptyState title={t("centre.none_title")}>{t("centre.none_text")}</EmptyState>
      ) : (
        <ol className="rows">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ol>
      )}
      <p className="acts">
        {page > 1 && (
          <Link className="more" to={`?page=${page - 1}`}>
            {t("centre.newer")}
          </Link>
        )}
        {more && (
          <Link className="more" to={`?page=${page + 1}`}>
            {t("centre.older")}
          </Link>
        )}
      </p>
    </div>
  );
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { t, i18n } = useTranslation("notifications");
  const locale = useLocale();
  const spoken = spokenParams(notice.params, locale);
  const say = (part: "title" | "text"): string | null => {
    const key = `events.${notice.event}.${part}`;
    return i18n.exists(`notifications:${key}`, spoken) ? t.say(key, { ...spoken }) : null;
  };
  return (
    <li>
      <p className="split">
        <a className="t" href={`?open=${notice.id}`}>
          {say("title") ?? t("events.fallback.title")}
        </a>
        <span className={notice.readAt ? "st next whitespace-nowrap" : "st wait whitespace-nowrap"}>
          {notice.readAt ? t("centre.read") : t("centre.unread")}
        </span>
      </p>
      <p>{say("text")}</p>
      <p className="sub">
        <time dateTime={notice.createdAt.toISOString()}>
          {formatDateTime(notice.createdAt, locale)}
        </time>
      </p>
    </li>
  );
}
