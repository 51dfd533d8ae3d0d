import { Section } from "#app/ui/section.tsx";
import type { RoomFilePage } from "../page-model.ts";
import { OpenLinks } from "./file-rows.tsx";
import { useRoomWords } from "./use-room-words.ts";

/** Every version, newest first: who, when, how large, its hash, and what changed. */
export function VersionList({ file }: { file: RoomFilePage }) {
  const words = useRoomWords();
  const { say } = words;
  return (
    <Section title={say("versions.title")} note={say("versions.note")}>
      <ol className="rows">
        {file.versions.map((version) => (
          <li key={version.number} id={`version-${version.number}`}>
            <p className="split flex-wrap">
              <b>{say("versions.number", { number: version.number })}</b>
              <OpenLinks version={version} right={file.right} name={file.name} />
            </p>
            <p className="wrap-anywhere">
              {version.fileName}, {words.facts(version)}
            </p>
            {version.note && <p className="whitespace-pre-line">{version.note}</p>}
            {version.change && <p className="sub">{changeText(version.change, words)}</p>}
            <p className="sub">
              {say("by_at", {
                person: words.signed(version.author),
                at: words.dateTime(version.createdAt),
              })}
            </p>
            <p className="sub wrap-anywhere">{say("versions.hash", { hash: version.sha256 })}</p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

type Change = NonNullable<RoomFilePage["versions"][number]["change"]>;

function changeText(change: Change, words: ReturnType<typeof useRoomWords>): string {
  const { say } = words;
  if (change.sameContent) return say("versions.same");
  const { sizeDifference: by } = change;
  const size =
    by === 0
      ? say("versions.same_size")
      : say(by > 0 ? "versions.larger" : "versions.smaller", { by: words.size(Math.abs(by)) });
  return [say("versions.other_content"), size, change.typeChanged && say("versions.other_type")]
    .filter(Boolean)
    .join(" ");
}
