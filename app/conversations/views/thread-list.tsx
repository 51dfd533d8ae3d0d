import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { ThreadLine } from "../model.ts";

/** A deal's threads, the general one first, each with what is new in it. */
export function ThreadList(props: { threads: readonly ThreadLine[]; currentId: string | null }) {
  const { t } = useTranslation("conversations");
  return (
    <nav aria-label={t("threads")}>
      <ul className="rows">
        {props.threads.map((thread) => (
          <li key={thread.id ?? "general"} className="split flex-wrap">
            <span className="min-w-0 wrap-anywhere">
              <Link
                to={thread.id ? `?thread=${thread.id}` : "."}
                aria-current={thread.id === props.currentId ? "page" : undefined}
              >
                {thread.subject ?? t("general")}
              </Link>
              {thread.step && (
                <span className="sub block">{t.say(`deals:stages.${thread.step}`)}</span>
              )}
            </span>
            <span className="sub">
              {t("thread_facts", { count: thread.count })}
              {thread.unread > 0 && (
                <>
                  {", "}
                  <b>{t("unread", { count: thread.unread })}</b>
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
