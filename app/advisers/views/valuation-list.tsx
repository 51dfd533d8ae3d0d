import { Form } from "react-router";
import { formatDate, formatVndRange, pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type Setting, SettingsList } from "#app/ui/definition-questions.tsx";
import type { ValuationView } from "../model.ts";

interface Props {
  valuations: readonly ValuationView[];
  /** The reader's side, which may share its own. */
  side: "buyer" | "seller" | null;
  mayShare: boolean;
  /** "2026-11-24", today in Vietnam. */
  today: string;
}

/** Opinions of value with everything that lets a reader weigh them. */
export function ValuationList({ valuations, side, mayShare, today }: Props) {
  const { t } = useTranslation("advisers");
  const locale = useLocale();
  const grounds = (one: ValuationView): Setting[] => [
    { key: "method", name: t("value.method"), value: t(`method.${one.method}`) },
    { key: "day", name: t("value.day"), value: formatDate(one.valuedOn, locale) },
    { key: "firm", name: t("call.firm"), value: pick(one.firm, locale) },
    { key: "author", name: t("value.author"), value: one.authorTitle },
    {
      key: "purpose",
      name: t("for_purpose"),
      value: `${t(`purpose.${one.purposeKind}`)}. ${one.purpose}`,
    },
    {
      key: "sources",
      name: t("value.sources"),
      value: <span className="whitespace-pre-line">{one.sources}</span>,
    },
  ];
  return (
    <ul className="rows">
      {valuations.map((one) => (
        <li key={one.id}>
          <p>
            <b>{formatVndRange(one.minVnd, one.maxVnd, locale)}</b>
          </p>
          <Usable until={one.validUntil} today={today} />
          <div className="my-s-2">
            <SettingsList items={grounds(one)} />
          </div>
          <p className="sub">
            {one.sharedAt
              ? t("shared", { date: formatDate(one.sharedAt, locale) })
              : t(one.side === side ? "own_only" : "by_other_side")}
          </p>
          {mayShare && one.side === side && !one.sharedAt && (
            <Form method="post" className="acts">
              <input type="hidden" name="intent" value="share" />
              <input type="hidden" name="valuationId" value={one.id} />
              <button type="submit" className="btn quiet">
                {t("share")}
              </button>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Until when it may be used, or that it may not any more. */
function Usable({ until, today }: { until: Date; today: string }) {
  const { t } = useTranslation("advisers");
  const locale = useLocale();
  const date = formatDate(until, locale);
  if (until >= new Date(today)) return <p>{t("usable", { date })}</p>;
  return <p className="st off">{t("usable_no_more", { date })}</p>;
}
