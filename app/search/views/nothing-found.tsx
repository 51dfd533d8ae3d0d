import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ButtonLink, MoreLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import type { Way } from "../results/loosenings.ts";

/** Of what was typed, as much as a heading can say. */
const MOST_TYPED = 80;

/** Why nothing was found and what to loosen: only ways that lead to results, with how many. */
export function NothingFound({ typed, ways }: { typed: string; ways: readonly Way[] }) {
  const { t } = useTranslation("searchPage");
  const said = typed.length > MOST_TYPED ? `${typed.slice(0, MOST_TYPED)}…` : typed;
  return (
    <EmptyState
      title={typed ? t("none.empty_title", { typed: said }) : t("none.empty_title_plain")}
      actions={
        <>
          {ways.map(({ href, words }) => (
            <ButtonLink key={href} quiet to={href}>
              {words}
            </ButtonLink>
          ))}
          <ButtonLink to="/market/challenges/new">{t("none.challenge")}</ButtonLink>
          <MoreLink to="/search">{t("none.all")}</MoreLink>
        </>
      }
    >
      {ways.length > 0 ? t("none.empty_filtered") : t("none.empty_text")}
    </EmptyState>
  );
}

/** The open span that ends the last page. */
export function StateYourNeed() {
  const { t } = useTranslation("searchPage");
  return (
    <EmptyState
      title={t("none.title")}
      actions={<ButtonLink to="/market/challenges/new">{t("none.challenge")}</ButtonLink>}
    >
      {t("none.text")}
    </EmptyState>
  );
}
