import { Link } from "react-router";
import { isViewable } from "#app/documents/model.ts";
import { type Column, DataTable } from "#app/ui/data-table.tsx";
import { Status } from "#app/ui/status.tsx";
import type { RoomFileView, VersionView } from "../model.ts";
import { useRoomWords } from "./use-room-words.ts";

/** Files of one folder. */
export function FileRows(props: {
  dealId: string;
  caption: string;
  own: boolean;
  files: readonly RoomFileView[];
}) {
  const words = useRoomWords();
  const { say } = words;
  const columns: Column<RoomFileView>[] = [
    {
      key: "name",
      head: say("file"),
      className: "w-2/5",
      cell: (file) => (
        <>
          <Link className="wrap-anywhere" to={`/deals/${props.dealId}/files/${file.id}`}>
            {file.name}
          </Link>
          {file.openQuestions > 0 && (
            <span className="sub block">
              {say("open_questions", { count: file.openQuestions })}
            </span>
          )}
        </>
      ),
    },
    {
      key: "version",
      head: say("version"),
      foldName: say("version"),
      cell: ({ latest }) => (
        <>
          {say("version_facts", { number: latest.number, facts: words.facts(latest) })}
          <span className="sub block">
            {say("by_at", {
              person: words.signed(latest.author),
              at: words.dateTime(latest.createdAt),
            })}
          </span>
        </>
      ),
    },
    {
      key: "open",
      head: say("open_head"),
      foldName: say("open_head"),
      cell: (file) => <OpenLinks version={file.latest} right={file.right} name={file.name} />,
    },
  ];
  if (props.own) {
    columns.push({
      key: "reads",
      head: say("reads_head"),
      foldName: say("reads_head"),
      numeric: true,
      cell: ({ reads }) => words.number(reads ?? 0),
    });
  }
  return (
    <DataTable
      caption={props.caption}
      rows={props.files}
      rowKey={(file) => file.id}
      columns={columns}
    />
  );
}

/** How a version is opened, by the reader's right; or why it is not. */
export function OpenLinks(props: {
  version: VersionView;
  right: RoomFileView["right"];
  name: string;
}) {
  const { say } = useRoomWords();
  const { version, right, name } = props;
  const label = (key: string) => say(key, { name, number: version.number });
  if (version.scan === "infected") return <Status shape="urgent">{say("scan.infected")}</Status>;
  const viewable = isViewable(version.contentType);
  const links = (
    <span className="dots">
      {viewable && (
        <a href={`/files/${version.documentId}`} aria-label={label("view_named")}>
          {say("view")}
        </a>
      )}{" "}
      {right === "download" && (
        <a
          href={`/files/${version.documentId}?download`}
          aria-label={label("download_named")}
          download
        >
          {say("download")}
        </a>
      )}
      {right === "view" && !viewable && <span className="sub">{say("view_only")}</span>}
    </span>
  );
  if (version.scan !== "pending") return links;
  return (
    <>
      <Status shape="wait">{say("scan.pending")}</Status> {links}
    </>
  );
}
