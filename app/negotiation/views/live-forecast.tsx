import { useEffect, useRef, useState } from "react";
import type { RoleNames } from "#app/deals/role-words.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { nestForm } from "#app/platform/form-tree.ts";
import { draftTerms } from "../draft-terms.ts";
import { forecastOf } from "../forecast.ts";
import type { Terms } from "../terms.ts";
import { ForecastTable } from "./forecast-table.tsx";

interface Props {
  /** What the form starts with, or what was typed when it came back. */
  values: unknown;
  /** The sheet the form started from. */
  terms: Terms;
  /** "2026-11-22", the first day counted. */
  start: string;
  commissionPercent: number;
  roles: RoleNames;
}

/**
 * The forecast of the form it stands in: as typed while typing where the page runs scripts, after
 * "recalculate" where it does not.
 */
export function LiveForecast({ values, terms, start, commissionPercent, roles }: Props) {
  const { t } = useTranslation("negotiation");
  const place = useRef<HTMLElement>(null);
  const [typed, setTyped] = useState<unknown>(null);
  useEffect(() => {
    const form = place.current?.closest("form");
    if (!form) return;
    const read = () => setTyped(nestForm(new FormData(form)).terms);
    form.addEventListener("input", read);
    return () => form.removeEventListener("input", read);
  }, []);
  const draft = draftTerms(typed ?? values, terms);
  return (
    <section className="one" ref={place} aria-labelledby="forecast">
      <h2 id="forecast">{t("forecast.title")}</h2>
      <p className="hint">{t("forecast.lead")}</p>
      <ForecastTable forecast={forecastOf(draft, start, commissionPercent)} roles={roles} />
      <p className="acts mt-s-2">
        <button
          type="submit"
          className="btn quiet"
          name="intent"
          value="recalculate"
          formNoValidate
        >
          {t("forecast.recalculate")}
        </button>
      </p>
    </section>
  );
}
