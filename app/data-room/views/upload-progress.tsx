import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Status, type StatusShape } from "#app/ui/status.tsx";
import { useRoomWords } from "./use-room-words.ts";
import type { Sending } from "./use-uploads.ts";

const shapes: Record<Sending["state"], StatusShape> = {
  waiting: "next",
  sending: "wait",
  interrupted: "wait",
  done: "done",
  refused: "urgent",
  failed: "urgent",
  cancelled: "off",
};

/** How far each file is, in words and as a bar, with a way to stop. */
export function UploadProgress(props: { files: readonly Sending[]; cancel: (() => void) | null }) {
  const words = useRoomWords();
  const { say } = words;
  const { t } = useTranslation("refusals");
  if (props.files.length === 0) return null;
  return (
    <div>
      <ul className="rows" aria-live="polite">
        {props.files.map((file, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order of a batch never changes
          <li key={index}>
            <p className="split flex-wrap">
              <span className="wrap-anywhere">{file.name}</span>
              <Status shape={shapes[file.state]}>{say(`upload.state.${file.state}`)}</Status>
            </p>
            {(file.state === "sending" || file.state === "interrupted") && (
              <p className="sub flex items-center gap-s-2">
                <progress
                  className="grow"
                  max={file.total}
                  value={file.sent}
                  aria-label={say("upload.progress", { name: file.name })}
                />
                {say("upload.of", { sent: words.size(file.sent), total: words.size(file.total) })}
              </p>
            )}
            {file.refusal && (
              <p className="err">{t.say(file.refusal.key, { ...file.refusal.params })}</p>
            )}
          </li>
        ))}
      </ul>
      {props.cancel && (
        <p className="acts mt-s-2">
          <button type="button" className="btn quiet" onClick={props.cancel}>
            {say("upload.cancel")}
          </button>
        </p>
      )}
    </div>
  );
}
