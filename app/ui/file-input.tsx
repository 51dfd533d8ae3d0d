import { type ComponentProps, type ReactNode, useState } from "react";
import { FieldFrame, type FieldWords, fieldAria } from "./field-frame.tsx";

interface FileInputProps
  extends Omit<ComponentProps<"input">, "type" | "name" | "className" | keyof FieldWords>,
    FieldWords {
  name: string;
  /** On the frame: which kinds, how large. */
  limits: ReactNode;
  /** On the button, e.g. "Chọn tệp". */
  choose: ReactNode;
  className?: string | undefined;
}

/** Files by choosing or by dropping them on the frame; names what was chosen. */
export function FileInput(props: FileInputProps) {
  const { label, aside, hint, error, limits, choose, className, ...control } = props;
  const id = control.id ?? control.name;
  const aria = fieldAria(id, { hint, error });
  const [names, setNames] = useState<string[]>([]);
  return (
    <FieldFrame {...{ id, label, aside, hint, error, className }}>
      <div className="drop">
        <span id={`${id}-limits`}>{limits}</span>
        <span className="btn quiet" aria-hidden="true">
          {choose}
        </span>
        <span className="files" aria-live="polite">
          {names.join(", ")}
        </span>
        <input
          {...control}
          {...aria}
          aria-describedby={[`${id}-limits`, aria["aria-describedby"]].filter(Boolean).join(" ")}
          id={id}
          type="file"
          onChange={({ currentTarget }) =>
            setNames(Array.from(currentTarget.files ?? [], (file) => file.name))
          }
        />
      </div>
    </FieldFrame>
  );
}
