import { Link, useLocation } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Wordmark } from "#app/ui/wordmark.tsx";
import type { Brand, Visitor } from "./model.ts";
import { isCurrent, mainNavigation } from "./navigation.ts";

export function SiteHeader({ brand, user }: { brand: Brand; user: Visitor | null }) {
  const { t } = useTranslation("shell");
  const page = useLocation();
  const entries = mainNavigation(user?.organisation?.kind ?? null);
  return (
    <header className="bar">
      <div className="wrap">
        <Link className="logo" to="/" aria-label={t("nav.home", { name: brand.name })}>
          <Wordmark name={brand.name} logoUrl={brand.logoUrl} plain={brand.ownName} />
        </Link>
        <nav className="nav max-[1080px]:gap-s-3" aria-label={t("nav.label")}>
          {entries.map(({ key, href }) => (
            <Link
              key={key}
              to={href}
              className="whitespace-nowrap"
              aria-current={isCurrent(href, page) ? "page" : undefined}
            >
              {t(`nav.${key}`)}
            </Link>
          ))}
        </nav>
        <div className="me min-w-0">{user ? <Member user={user} /> : <Visiting />}</div>
      </div>
    </header>
  );
}

function Member({ user }: { user: Visitor }) {
  const { t } = useTranslation("shell");
  const locale = useLocale();
  const organisation = user.organisation ? pick(user.organisation, locale) : null;
  return (
    <Link to="/account">
      <span className="min-w-0 overflow-hidden text-ellipsis">
        {user.name}
        <small className="overflow-hidden text-ellipsis">
          {organisation ?? t("me.no_organisation")}
        </small>
      </span>
    </Link>
  );
}

function Visiting() {
  const { t } = useTranslation("shell");
  const { pathname, search } = useLocation();
  const inside = pathname !== "/" && !pathname.startsWith("/sign-");
  const next = inside ? `?${new URLSearchParams({ next: `${pathname}${search}` })}` : "";
  return (
    <>
      <Link to={`/sign-in${next}`}>{t("me.sign_in")}</Link>
      <Link to={`/sign-up${next}`}>{t("me.sign_up")}</Link>
    </>
  );
}
