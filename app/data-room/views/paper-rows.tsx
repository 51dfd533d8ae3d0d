import type { StoredFile } from "#app/documents/model.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { useRoomWords } from "./use-room-words.ts";

/** Files that stand beside the room: the deal's own papers, or the listing's annex. */
export function PaperRows({ caption, files }: { caption: string; files: readonly StoredFile[] }) {
  const words = useRoomWords();
  const { say } = words;
  return (
    <DataTable
      caption={caption}
      rows={files}
      rowKey={(file) => file.id}
      columns={[
        {
          key: "name",
          head: say("file"),
          className: "w-2/5",
          cell: (file) => (
            <a className="wrap-anywhere" href={`/files/${file.id}`}>
              {file.fileName}
            </a>
          ),
        },
        {
          key: "purpose",
          head: say("purpose_head"),
          foldName: say("purpose_head"),
          cell: (file) => say(`deals:files.purpose.${file.purpose}`),
        },
        {
          key: "facts",
          head: say("facts_head"),
          foldName: say("facts_head"),
          cell: (file) => words.facts(file),
        },
        {
          key: "added",
          head: say("added"),
          foldName: say("added"),
          cell: (file) => words.dateTime(file.createdAt),
        },
      ]}
    />
  );
}
