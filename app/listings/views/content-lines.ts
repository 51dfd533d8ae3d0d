import { midSentence } from "#app/i18n/format.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { useCodeLabel } from "#app/taxonomy/views/use-code-label.ts";
import { ownName } from "#app/ui/long-form/own-name.ts";
import type { ListingContent, Text } from "../model.ts";
import { sayMonth } from "../month.ts";
import { usePrice } from "./price.ts";

export interface Line {
  key: string;
  label: string;
  text: string;
}

const texts = [
  "title",
  "summary",
  "problem",
  "description",
  "trlEvidence",
  "support",
  "annex",
] as const;
const codes = ["industries", "scienceFields", "solutionCategories", "transferForms"] as const;

/** A content as lines of text, one an item, for reading and for comparing two of them. */
export function useContentLines(): (content: ListingContent) => Line[] {
  const { t } = useTranslation("listings");
  const code = useCodeLabel();
  const price = usePrice();
  const locale = useLocale();
  const label = (name: string) => t.say(`fields.${name}.label`);
  const both = (name: string, list: readonly Text[]): Line[] =>
    (["vi", "en"] as const).map((lang) => ({
      key: `${name}.${lang}`,
      label: `${label(name)} (${ownName(lang)})`,
      text: list.map((text) => text[lang] ?? "").join("\n"),
    }));
  return (content) => {
    const money = price(content.price);
    const lines = (name: string, list: readonly string[]) => ({
      key: name,
      label: label(name),
      text: list.join("\n"),
    });
    return [
      lines("kind", [t(`kinds.${content.kind}`)]),
      ...texts.flatMap((name) => both(name, [content[name]])),
      ...codes.map((name) =>
        lines(
          name,
          content[name].map((value) => code(name, value)),
        ),
      ),
      lines("trl", content.trl === null ? [] : [`TRL ${content.trl}`]),
      lines(
        "ip",
        content.ip.map((right) =>
          [code("ipTypes", right.type), right.number, midSentence(code("ipStatuses", right.status))]
            .filter(Boolean)
            .join(", "),
        ),
      ),
      lines("price.mode", [money.note ? `${money.amount} (${money.note})` : money.amount]),
      lines("acceptsListedTerms", content.acceptsListedTerms ? [label("acceptsListedTerms")] : []),
      lines("warrantyMonths", content.warrantyMonths === null ? [] : [`${content.warrantyMonths}`]),
      ...both("standards", content.standards),
      lines(
        "deployments",
        content.deployments.map((site) => {
          const at = site.site[locale] || site.site.vi;
          return `${at}, ${sayMonth(site.since, locale)}. ${site.result[locale] || site.result.vi}`;
        }),
      ),
      lines(
        "figures",
        content.figures.map(
          (figure) =>
            `${figure.value[locale] || figure.value.vi} ${figure.label[locale] || figure.label.vi}`,
        ),
      ),
      lines("keywords", [content.keywords.join(", ")]),
    ];
  };
}
