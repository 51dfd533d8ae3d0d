import { diffWordsWithSpace } from "diff";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { ListingContent } from "../model.ts";
import { useContentLines } from "./content-lines.ts";

/** What changed between two contents, item by item, with the changed words marked. */
export function ContentDifference({
  before,
  after,
}: {
  before: ListingContent;
  after: ListingContent;
}) {
  const { t } = useTranslation("listings");
  const lines = useContentLines();
  const old = new Map(lines(before).map((line) => [line.key, line.text]));
  const changed = lines(after).filter((line) => line.text !== (old.get(line.key) ?? ""));
  if (changed.length === 0) return <p>{t("versions.same")}</p>;
  return (
    <table className="fold diff">
      <thead>
        <tr>
          <th scope="col">{t("versions.field")}</th>
          <th scope="col">{t("versions.was")}</th>
          <th scope="col">{t("versions.is")}</th>
        </tr>
      </thead>
      <tbody>
        {changed.map((line) => (
          <tr key={line.key}>
            <th scope="row">{line.label}</th>
            <Words before={old.get(line.key) ?? ""} after={line.text} side="before" />
            <Words before={old.get(line.key) ?? ""} after={line.text} side="after" />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Words(props: { before: string; after: string; side: "before" | "after" }) {
  const { t } = useTranslation("listings");
  const { before, after, side } = props;
  const label = side === "before" ? t("versions.was") : t("versions.is");
  const own = side === "before" ? before : after;
  if (own === "") {
    return (
      <td data-l={label} className="sub">
        {t("versions.empty")}
      </td>
    );
  }
  let at = 0;
  const parts = diffWordsWithSpace(before, after)
    .filter((part) => (side === "before" ? !part.added : !part.removed))
    .map((part) => {
      at += part.value.length;
      return { ...part, at };
    });
  return (
    <td data-l={label} className="whitespace-pre-line">
      {parts.map((part) => {
        if (part.added) return <ins key={part.at}>{part.value}</ins>;
        if (part.removed) return <s key={part.at}>{part.value}</s>;
        return <span key={part.at}>{part.value}</span>;
      })}
    </td>
  );
}
