import { Link } from "react-router";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { pageAddress } from "../address.ts";
import type { SearchQuery, Understood } from "../model.ts";

/** Stands where the words are shown in bold. */
const SLOT = "\u0001";

interface Props {
  query: SearchQuery;
  read: Understood;
  /** Whether the very letters that were typed would find something. */
  asTyped: boolean;
}

/** How the query was read, and the way back to what was typed where that leads somewhere. */
export function UnderstoodLine({ query, read, asTyped }: Props) {
  const { t } = useTranslation("searchPage");
  const typed = query.text.trim();
  if (query.exact && typed) {
    return (
      <p className="read">
        <WithWords sentence={t("understood.exact", { words: SLOT })} words={typed} />{" "}
        <Link to={pageAddress({ ...query, exact: false, page: 1 })}>
          {t("understood.ask_usual")}
        </Link>
      </p>
    );
  }
  const exactly = asTyped && (
    <Link to={pageAddress({ ...query, exact: true, page: 1 })}>
      {t("understood.ask_exact", { typed })}
    </Link>
  );
  const misspelt = read.corrected.map(({ from }) => from).join(" ");
  return (
    <>
      {misspelt ? (
        <p className="read">
          <WithWords
            sentence={t("understood.corrected", { words: SLOT, typed: misspelt })}
            words={read.marked ?? correctedText(typed, read)}
          />{" "}
          {exactly}
        </p>
      ) : (
        read.marked && (
          <p className="read">
            <WithWords sentence={t("understood.marked", { words: SLOT })} words={read.marked} />{" "}
            {exactly}
          </p>
        )
      )}
      {read.loosened && <p className="read">{t("understood.loosened")}</p>}
    </>
  );
}

function WithWords({ sentence, words }: { sentence: string; words: string }) {
  const [before, after] = sentence.split(SLOT);
  return (
    <>
      {before}
      <strong>{words}</strong>
      {after}
    </>
  );
}

function correctedText(typed: string, { corrected }: Understood): string {
  return corrected.reduce((text, { from, to }) => text.replace(from, to), typed);
}
