import { Form, Link } from "react-router";
import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";

export interface OrganisationLine {
  organisationId: string;
  name: { vi: string; en: string | null };
  active: boolean;
}

interface Props {
  title: string;
  note: string;
  links: { href: string; label: string }[];
  organisations: OrganisationLine[];
}

/** The pages a person works on, and which of their organisations they work for. */
export function WorkLines({ title, note, links, organisations }: Props) {
  const { t } = useTranslation("organisations");
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{title}</h2>
        <p>{note}</p>
      </div>
      <div>
        <ul className="rows">
          {links.map(({ href, label }) => (
            <li key={href}>
              <Link className="t" to={href}>
                {label}
              </Link>
            </li>
          ))}
        </ul>
        {organisations.length > 0 && (
          <>
            <h3 className="mt-s-4">{t("switch.title")}</h3>
            <Form method="post" action="/organisation/switch" reloadDocument>
              <ul className="rows">
                {organisations.map(({ organisationId, name, active }) => (
                  <li key={organisationId} className="split flex-wrap">
                    <span>{pick(name, locale)}</span>
                    {active ? (
                      <span className="st done">{t("switch.now")}</span>
                    ) : (
                      <button
                        className="btn quiet"
                        type="submit"
                        name="organisationId"
                        value={organisationId}
                      >
                        {t("switch.do", { organisation: pick(name, locale) })}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
            </Form>
          </>
        )}
        <p>
          <Link className="more" to="/organisation/new">
            {t(organisations.length > 0 ? "switch.register" : "switch.register_first")}
          </Link>
        </p>
      </div>
    </section>
  );
}
