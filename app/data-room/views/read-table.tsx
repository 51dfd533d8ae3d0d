import { Link } from "react-router";
import { type Column, DataTable } from "#app/ui/data-table.tsx";
import type { ReadView } from "../model.ts";
import { useRoomWords } from "./use-room-words.ts";

/** Who opened or took what, newest first. */
export function ReadTable(props: {
  dealId: string;
  caption: string;
  reads: readonly ReadView[];
  /** Of one file its name is not repeated. */
  named: boolean;
}) {
  const words = useRoomWords();
  const { say } = words;
  if (props.reads.length === 0) return <p className="sub">{say("reads.none")}</p>;
  const columns: Column<ReadView>[] = [
    {
      key: "who",
      head: say("reads.who"),
      className: "w-1/3",
      cell: (read) => (
        <>
          {words.signed(read.person)}{" "}
          <span className="sub block">{words.name(read.organisation)}</span>
        </>
      ),
    },
    {
      key: "action",
      head: say("reads.what"),
      foldName: say("reads.what"),
      cell: (read) =>
        say("reads.did", {
          action: say(`reads.action.${read.action}`),
          number: read.versionNumber,
        }),
    },
    {
      key: "at",
      head: say("reads.when"),
      foldName: say("reads.when"),
      cell: (read) => words.dateTime(read.readAt),
    },
  ];
  if (props.named) {
    columns.splice(1, 0, {
      key: "file",
      head: say("file"),
      foldName: say("file"),
      cell: (read) => (
        <Link className="wrap-anywhere" to={`/deals/${props.dealId}/files/${read.fileId}`}>
          {read.fileName}
        </Link>
      ),
    });
  }
  return (
    <DataTable
      caption={props.caption}
      rows={props.reads}
      rowKey={(read) => read.id}
      columns={columns}
    />
  );
}
