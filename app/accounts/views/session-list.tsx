import { Form } from "react-router";
import { formatDateTime } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { deviceName } from "../device-name.ts";

export interface SessionLine {
  id: string;
  current: boolean;
  ipAddress: string | null;
  userAgent: string | null;
  createdAt: Date;
  updatedAt: Date;
}

/** Where a person is signed in, each to be signed out from here. */
export function SessionList({ sessions }: { sessions: SessionLine[] }) {
  const { t } = useTranslation("accounts");
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("account.sessions")}</h2>
        <p>{t("account.sessions_note")}</p>
      </div>
      <div>
        <ul className="rows">
          {sessions.map((session) => (
            <SessionRow key={session.id} session={session} />
          ))}
        </ul>
        <Form method="post" className="acts mt-s-3">
          {sessions.length > 1 && (
            <button className="btn quiet" type="submit" name="intent" value="end_others">
              {t("account.end_others")}
            </button>
          )}
          <button className="btn quiet" type="submit" name="intent" value="end_all">
            {t("account.end_all")}
          </button>
        </Form>
      </div>
    </section>
  );
}

function SessionRow({ session }: { session: SessionLine }) {
  const { t } = useTranslation("accounts");
  const locale = useLocale();
  const device = deviceName(session.userAgent) ?? t("account.unknown");
  const dates = {
    date: formatDateTime(session.createdAt, locale),
    last: formatDateTime(session.updatedAt, locale),
  };
  return (
    <li className="split flex-wrap">
      <div>
        <p>
          <strong>{device}</strong> {session.ipAddress}
        </p>
        <p className="sub">{t("account.since", dates)}</p>
      </div>
      {session.current ? (
        <span className="st done">{t("account.this")}</span>
      ) : (
        <Form method="post">
          <input type="hidden" name="sessionId" value={session.id} />
          <button
            className="btn quiet"
            type="submit"
            name="intent"
            value="end_session"
            aria-label={t("account.end_named", { device })}
          >
            {t("account.end")}
          </button>
        </Form>
      )}
    </li>
  );
}
