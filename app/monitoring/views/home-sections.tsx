import { useTranslation } from "react-i18next";
import { formatPercent, formatVnd } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { codeKey } from "#app/taxonomy/model.ts";
import type { StepTimes } from "../home-figures.server.ts";
import { digitalSolutionSupport } from "../sme-support.ts";

/** The four steps of a deal with how long they take. */
export function HowItGoes({ times }: { times: StepTimes }) {
  const { t } = useTranslation("home");
  const days = (count: number | null) => (count === null ? null : t("how.days", { count }));
  const steps = [
    {
      key: "request",
      time: times.replyHours === null ? null : t("how.reply", { count: times.replyHours }),
    },
    { key: "opening", time: days(times.openingDays) },
    { key: "agreeing", time: days(times.agreeingDays) },
    { key: "delivery", time: days(times.deliveryDays) },
  ] as const;
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("how.title")}</h2>
        {steps.some(({ time }) => time) && <p>{t("how.note")}</p>}
      </div>
      <ol className="rows how">
        {steps.map(({ key, time }, at) => (
          <li key={key}>
            <span className="n">{at + 1}</span>
            <p>
              <strong>{t(`how.steps.${key}.title`)}</strong> {t(`how.steps.${key}.text`)}
            </p>
            <p className="r">{time}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What the State pays of a small firm's digital solutions. */
export function SmeSupport() {
  const { t } = useTranslation(["home", "codes"]);
  const locale = useLocale();
  return (
    <section className="sec">
      <div className="head">
        <h2>{t("support.title")}</h2>
        <p>{t("support.note")}</p>
      </div>
      <table>
        <thead>
          <tr>
            <th scope="col">{t("support.size")}</th>
            <th scope="col" className="num">
              {t("support.share")}
            </th>
            <th scope="col" className="num">
              {t("support.cap")}
            </th>
          </tr>
        </thead>
        <tbody>
          {digitalSolutionSupport.map(({ size, share, capVnd }) => (
            <tr key={size}>
              <th scope="row">{t(codeKey("enterpriseSizes", size) as never) as string}</th>
              <td className="num">{formatPercent(share, locale)}</td>
              <td className="num">{formatVnd(capVnd, locale)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
