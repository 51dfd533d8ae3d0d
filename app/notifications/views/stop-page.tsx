import { Form, Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";

interface StopPageProps {
  /** What is stopped, in words. */
  what: string;
  state: "asking" | "stopped" | "resumed";
  signedIn: boolean;
}

/** Opened from a mail: fetching it stops nothing, its one button does. */
export function StopPage({ what, state, signedIn }: StopPageProps) {
  const { t } = useTranslation("notifications");
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t(state === "stopped" ? "stop.done_title" : "stop.title")}</h1>
      </div>
      {state === "asking" && (
        <>
          <p className="lead">{t("stop.question", { what })}</p>
          <p>{t("stop.note")}</p>
        </>
      )}
      {state === "stopped" && (
        <p className="lead" role="status">
          {t("stop.done", { what })}
        </p>
      )}
      {state === "resumed" && (
        <p className="lead" role="status">
          {t("stop.again_done")}
        </p>
      )}
      <Form method="post" className="acts mt-6">
        {state === "stopped" ? (
          <button className="btn quiet" type="submit" name="intent" value="resume">
            {t("stop.again")}
          </button>
        ) : (
          <button className="btn" type="submit">
            {t("stop.button")}
          </button>
        )}
        {signedIn && (
          <>
            <Link className="more" to="/saved-searches">
              {t("stop.back_search")}
            </Link>
            <Link className="more" to="/notifications/settings">
              {t("stop.back_settings")}
            </Link>
          </>
        )}
      </Form>
    </div>
  );
}

/** The link was cut off on its way, or what it stopped is gone: the settings stop everything. */
export function BrokenStopPage() {
  const { t } = useTranslation("notifications");
  return (
    <div className="wrap">
      <div className="title">
        <h1>{t("stop.broken_title")}</h1>
      </div>
      <p className="lead">{t("stop.broken")}</p>
      <p className="acts mt-6">
        <Link className="btn" to="/notifications/settings">
          {t("stop.to_settings")}
        </Link>
      </p>
    </div>
  );
}
