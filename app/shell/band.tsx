import { Link, useLocation } from "react-router";
import { formatDate, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Brand, Visitor } from "./model.ts";

/** The line above everything: whose exchange, whom to call, the other language. */
export function Band({ brand, user }: { brand: Brand; user: Visitor | null }) {
  const { t } = useTranslation("shell");
  const locale = useLocale();
  return (
    <section aria-label={t("band.label")}>
      {brand.demo && (
        <p className="bg-ink text-t-14 text-ground">
          <span className="wrap flex flex-wrap justify-between gap-x-s-4 py-1">
            <span className="py-1">{t("demo.line")}</span>
            <span className="flex gap-s-4 print:hidden">
              <a className="py-1 text-ground" href="/sign-in">
                {t("demo.switch")}
              </a>
              <a className="py-1 text-ground" href="/demo/mailbox">
                {t("demo.mailbox")}
              </a>
            </span>
          </span>
        </p>
      )}
      {user?.assistedUntil && user.organisation && (
        <p className="bg-ink text-t-14 text-ground" role="status">
          <span className="wrap flex flex-wrap justify-between gap-x-s-4 py-1">
            <span className="py-1">
              {t("assisted.line", {
                organisation: pick(user.organisation, locale),
                date: formatDate(user.assistedUntil, locale),
              })}
            </span>
            <Link to="/operator/assistance" className="py-1 text-ground">
              {t("assisted.stop")}
            </Link>
          </span>
        </p>
      )}
      <div className="band">
        <div className="wrap">
          <span className="org">{t("band.official", { city: pick(brand.city, locale) })}</span>
          <span className="end">
            {user && (
              // On a phone the account's tab carries the count.
              <Link to="/notifications" className="max-[760px]:hidden">
                {user.notices > 0 ? t("me.notices_new", { count: user.notices }) : t("me.notices")}
              </Link>
            )}
            <a href={telephone(brand.phone)}>{t("band.call", { phone: brand.phone })}</a>
            <LanguageLink />
          </span>
        </div>
      </div>
    </section>
  );
}

/** The same page in the other language, loaded anew so that every text follows. */
function LanguageLink() {
  const { t } = useTranslation("shell");
  const other = useLocale() === "vi" ? "en" : "vi";
  const { pathname, search } = useLocation();
  const query = new URLSearchParams(search);
  query.set("lang", other);
  return (
    <a href={`${pathname}?${query}`} lang={other} hrefLang={other}>
      {t("band.other_language")}
    </a>
  );
}

export function telephone(phone: string): string {
  return `tel:${phone.replace(/[^+\d]/g, "")}`;
}
