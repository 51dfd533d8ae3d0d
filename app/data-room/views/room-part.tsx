import { Link } from "react-router";
import { Section } from "#app/ui/section.tsx";
import { inOrder } from "../folders.ts";
import type { RoomPart } from "../page-model.ts";
import { FileRows } from "./file-rows.tsx";
import { useRoomWords } from "./use-room-words.ts";

interface Props {
  dealId: string;
  part: RoomPart;
  /** How often the reader's own files were opened, where the reader may see by whom. */
  reads: number;
}

/** What one organisation keeps in the room. */
export function RoomPartSection({ dealId, part, reads }: Props) {
  const words = useRoomWords();
  const { say } = words;
  const name = words.name(part.name);
  const loose = part.files.filter((file) => file.folderId === null);
  const folders = inOrder(part.folders);
  const rights = (target: string) => `/deals/${dealId}/files/rights?of=${target}`;
  return (
    <Section
      id={part.own ? "own" : undefined}
      title={part.own ? say("own_part") : say("part_of", { name })}
      note={say(part.own ? "own_note" : "other_note", { name })}
      action={
        part.own && (
          <>
            <Link to={rights(dealId)}>{say("rights.open_all")}</Link>
            {reads > 0 && (
              <Link to={`/deals/${dealId}/files/reads`} className="mt-s-2 block">
                {say("reads.open", { count: reads })}
              </Link>
            )}
          </>
        )
      }
    >
      {part.files.length === 0 && folders.length === 0 && <p className="sub">{say("no_files")}</p>}
      {loose.length > 0 && (
        <FileRows dealId={dealId} caption={say("loose")} own={part.own} files={loose} />
      )}
      {folders.map((folder) => {
        const files = part.files.filter((file) => file.folderId === folder.id);
        return (
          <div key={folder.id} className="mt-s-4">
            <div className="split flex-wrap mb-s-1">
              <h3 className="lab wrap-anywhere">{folder.path}</h3>
              {part.own && (
                <Link
                  to={rights(folder.id)}
                  aria-label={say("rights.open_folder_named", { name: folder.path })}
                >
                  {say("rights.open_folder")}
                </Link>
              )}
            </div>
            {files.length === 0 ? (
              <p className="sub">{say("empty_folder")}</p>
            ) : (
              <FileRows dealId={dealId} caption={folder.path} own={part.own} files={files} />
            )}
          </div>
        );
      })}
    </Section>
  );
}
