import { useLocation } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";

/** The search that was refused for haste, with everything that was asked for, to be sent once more. */
export function SearchAgain() {
  const { t } = useTranslation("shell");
  const asked = new URLSearchParams(useLocation().search);
  const rest = [...asked].filter(([name]) => name !== "q");
  return (
    <form className="find mt-s-4" action="/search">
      <label className="vh" htmlFor="q">
        {t("errors.search")}
      </label>
      <div className="field">
        <input id="q" name="q" type="search" defaultValue={asked.get("q") ?? ""} />
        <button type="submit" className="btn whitespace-nowrap">
          {t("errors.search_again")}
        </button>
      </div>
      {rest.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </form>
  );
}
