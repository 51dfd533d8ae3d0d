import { DataTable } from "#app/ui/data-table.tsx";
import type { ConfirmationLine } from "../model.ts";
import { useContractWords } from "./use-contract-words.ts";

interface Props {
  lines: readonly ConfirmationLine[];
  names: Readonly<Record<"buyer" | "seller", string>>;
}

/** Both sides, each with who confirmed, when and from where, or that it is awaited. */
export function ConfirmationList({ lines, names }: Props) {
  const { say, dateTime } = useContractWords();
  const rows = (["seller", "buyer"] as const).map((side) => ({
    side,
    line: lines.find((one) => one.side === side) ?? null,
  }));
  return (
    <DataTable
      caption={say("confirmations.caption")}
      rows={rows}
      rowKey={({ side }) => side}
      fold="two"
      columns={[
        { key: "party", head: say("paper.party"), cell: ({ side }) => names[side] },
        {
          key: "person",
          head: say("paper.person"),
          foldName: say("paper.person"),
          cell: ({ line }) =>
            line?.person ?? <span className="st wait">{say("confirmations.awaited")}</span>,
        },
        {
          key: "at",
          head: say("paper.at"),
          foldName: say("paper.at"),
          cell: ({ line }) => (line ? dateTime(line.at) : ""),
        },
        {
          key: "ip",
          head: say("paper.ip"),
          foldName: say("paper.ip"),
          cell: ({ line }) => (line ? (line.ipAddress ?? say("confirmations.no_address")) : ""),
        },
      ]}
    />
  );
}

/** "1a2b 3c4d …", broken where it may be. */
export function Hash({ value }: { value: string }) {
  const fours = value.match(/.{1,4}/g) ?? [];
  return <code className="sub break-words">{fours.join(" ")}</code>;
}
