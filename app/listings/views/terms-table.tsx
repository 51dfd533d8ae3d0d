import { pick } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import type { ListingFacts } from "../page-facts.ts";
import { usePrice } from "./price.ts";

/** What the supplier asks for and gives with it. */
export function TermsTable({ listing }: { listing: ListingFacts }) {
  const { t } = useTranslation("listingPage");
  const code = useCodeLabel();
  const locale = useLocale();
  const { content, place } = listing;
  const price = usePrice()(content.price);
  const forms = content.transferForms.map((form) => code("transferForms", form));
  const note = content.acceptsListedTerms
    ? t("page.terms_firm")
    : content.kind === "solution"
      ? t("page.terms_note_solution")
      : t("page.terms_note");
  const rows: [string, React.ReactNode][] = [
    [
      t("page.form"),
      forms.length === 0
        ? t("page.not_stated")
        : forms.map((form) => (
            <span className="block" key={form}>
              {form}
            </span>
          )),
    ],
    [
      t("page.price"),
      <>
        {price.amount} {price.note && <span className="sub">{price.note}</span>}
      </>,
    ],
    [t("page.support"), pick(content.support, locale) || t("page.not_stated")],
  ];
  if (content.warrantyMonths !== null) {
    rows.push([t("page.warranty"), t("page.warranty_months", { count: content.warrantyMonths })]);
  }
  if (place) rows.push([t("page.place"), place[locale]]);
  if (content.kind === "technology") {
    rows.push([
      t("page.law"),
      <>
        {t("page.law_text")} <span className="sub">{t("page.law_source")}</span>
      </>,
    ]);
  }
  return (
    <section className="sec" id="terms">
      <div className="head">
        <h2>{t("page.terms")}</h2>
        <p>{note}</p>
      </div>
      {/* biome-ignore lint/a11y/noRedundantRoles: folded tables lose their semantics on phones */}
      <table className="fold" role="table">
        <tbody>
          {rows.map(([head, text]) => (
            <tr key={head}>
              <th scope="row" className="w-[30%]">
                {head}
              </th>
              <td>{text}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
