import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useLocation } from "react-router";
import { isCurrent } from "./navigation.ts";

type TabKey = "search" | "problems" | "deals" | "account";

const drawings: Record<TabKey, ReactNode> = {
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13.2 13.2 17.5 17.5" />
    </>
  ),
  problems: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6.5v7M6.5 10h7" />
    </>
  ),
  deals: (
    <>
      <path d="M2.5 14Q10 1 17.5 14" />
      <circle cx="2.5" cy="14" r="1.3" fill="currentColor" />
      <circle cx="17.5" cy="14" r="1.3" />
    </>
  ),
  account: (
    <>
      <circle cx="10" cy="6.5" r="3.5" />
      <path d="M3.5 17.5c.6-4 3-5.5 6.5-5.5s5.9 1.5 6.5 5.5" />
    </>
  ),
};

/** The four places a thumb reaches on a phone. */
export function PhoneTabs({ signedIn }: { signedIn: boolean }) {
  const { t } = useTranslation("common");
  const page = useLocation();
  const problems = isCurrent("/search?type=challenge", page);
  const tabs: { key: TabKey; href: string; current: boolean }[] = [
    { key: "search", href: "/search", current: page.pathname === "/search" && !problems },
    { key: "problems", href: "/search?type=challenge", current: problems },
    { key: "deals", href: "/deals", current: isCurrent("/deals", page) },
    {
      key: "account",
      href: signedIn ? "/account" : "/sign-in",
      current: ["/account", "/sign-in", "/organisation", "/notifications"].some((href) =>
        isCurrent(href, page),
      ),
    },
  ];
  return (
    <nav className="tabs" aria-label={t("tabs.label")}>
      {tabs.map(({ key, href, current }) => (
        <Link key={key} to={href} aria-current={current ? "page" : undefined}>
          <svg className="i" viewBox="0 0 20 20" aria-hidden="true">
            {drawings[key]}
          </svg>
          {t(key === "account" && !signedIn ? "tabs.sign_in" : `tabs.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
