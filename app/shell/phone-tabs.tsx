import { Link, useLocation } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Icon, type IconName } from "#app/ui/icon.tsx";
import type { Visitor } from "./model.ts";
import { isCurrent, ownWork } from "./navigation.ts";

type TabKey = "search" | "problems" | "work" | "account";

const drawings: Record<TabKey, IconName> = {
  search: "search",
  problems: "add",
  work: "span",
  account: "user",
};

/** The four places a thumb reaches on a phone. */
export function PhoneTabs({ user }: { user: Visitor | null }) {
  const { t } = useTranslation("shell");
  const page = useLocation();
  const problems = isCurrent("/search?type=challenge", page);
  const work = ownWork(user?.organisation?.kind ?? null);
  const tabs: { key: TabKey; href: string; current: boolean }[] = [
    { key: "search", href: "/search", current: page.pathname === "/search" && !problems },
    { key: "problems", href: "/search?type=challenge", current: problems },
    { key: "work", href: work.href, current: isCurrent(work.href, page) },
    {
      key: "account",
      href: user ? "/account" : "/sign-in",
      current: ["/account", "/sign-in", "/organisation", "/notifications"].some((href) =>
        isCurrent(href, page),
      ),
    },
  ];
  return (
    <nav className="tabs" aria-label={t("tabs.label")}>
      {tabs.map(({ key, href, current }) => (
        <Link key={key} to={href} aria-current={current ? "page" : undefined}>
          {key === "account" && user && user.notices > 0 ? (
            <NoticedIcon notices={user.notices} />
          ) : (
            <Icon name={drawings[key]} />
          )}
          {key === "account" && <OwnTab user={user} />}
          {key === "work" && t(`nav.${work.key}`)}
          {(key === "search" || key === "problems") && t(`tabs.${key}`)}
        </Link>
      ))}
    </nav>
  );
}

/** How many notices wait, at the icon's shoulder: beside the word it would reach the edge. */
function NoticedIcon({ notices }: { notices: number }) {
  return (
    <span className="noticed">
      <Icon name={drawings.account} />
      <b>{notices > 9 ? "9+" : notices}</b>
    </span>
  );
}

/** "Tài khoản", with what its number means for those who do not see it. */
function OwnTab({ user }: { user: Visitor | null }) {
  const { t } = useTranslation("shell");
  if (!user) return t("tabs.sign_in");
  return (
    <span>
      {t("tabs.account")}
      {user.notices > 0 && <span className="vh">{t("tabs.new_notices")}</span>}
    </span>
  );
}
