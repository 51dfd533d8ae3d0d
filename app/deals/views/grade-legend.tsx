import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { GradeMark, ranks } from "#app/ui/grade-mark.tsx";

/** What the letters of a list stand for, in a line and folded in full. */
export function GradeLegend() {
  const { t } = useTranslation("grades");
  return (
    <div className="mt-s-3">
      <p className="sub">{t("legend.line")}</p>
      <Disclosure className="grounds" summary={t("legend.summary")}>
        <ul>
          {ranks.map((grade) => (
            <li key={grade}>
              <GradeMark grade={grade} title={grade} /> {t(`legend.meaning.${grade}`)}
            </li>
          ))}
        </ul>
        <p className="note">{t("legend.rule")}</p>
      </Disclosure>
    </div>
  );
}
