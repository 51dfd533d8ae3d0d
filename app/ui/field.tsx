import type { ComponentProps } from "react";
import { FieldFrame, type FieldWords, fieldAria } from "./field-frame.tsx";

/** A control has a name; its id is the same, unless two forms of a page share the name. */
type Control<Element extends "input" | "select" | "textarea"> = Omit<
  ComponentProps<Element>,
  "name" | "children" | "className" | keyof FieldWords
> &
  FieldWords & { name: string; className?: string | undefined };

/** Splits the words from what belongs to the control. */
function split<Props extends FieldWords & { name: string; id?: string | undefined }>(props: Props) {
  const { label, aside, hint, error, ...rest } = props;
  const id = props.id ?? props.name;
  return { words: { label, aside, hint, error, id }, control: { ...rest, id } };
}

export type FieldProps = Control<"input">;

/** One line of text, a number, a date, an address, a secret. */
export function Field({ className, ...props }: FieldProps) {
  const { words, control } = split(props);
  return (
    <FieldFrame {...words} className={className}>
      <input type="text" {...control} {...fieldAria(words.id, words)} />
    </FieldFrame>
  );
}

export interface Choice {
  value: string;
  text: string;
  disabled?: boolean | undefined;
}

export interface SelectProps extends Control<"select"> {
  choices: readonly Choice[];
  /** The words of the empty choice; without them the first choice stands. */
  empty?: string | undefined;
}

/** One of many. */
export function Select({ choices, empty, className, ...props }: SelectProps) {
  const { words, control } = split(props);
  return (
    <FieldFrame {...words} className={className}>
      <select {...control} {...fieldAria(words.id, words)}>
        {empty !== undefined && <option value="">{empty}</option>}
        {choices.map(({ value, text, disabled }) => (
          <option key={value} value={value} disabled={disabled}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
