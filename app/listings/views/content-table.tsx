import type { ListingContent } from "../model.ts";
import { useContentLines } from "./content-lines.ts";

/** A whole content in reading order, for the reviewer. */
export function ContentTable({ content }: { content: ListingContent }) {
  const lines = useContentLines()(content).filter((line) => line.text !== "");
  return (
    // biome-ignore lint/a11y/noRedundantRoles: folded tables lose their semantics on phones
    <table className="fold" role="table">
      <tbody>
        {lines.map((line) => (
          <tr key={line.key}>
            <th scope="row" className="w-[28%]">
              {line.label}
            </th>
            <td className="whitespace-pre-line">{line.text}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
