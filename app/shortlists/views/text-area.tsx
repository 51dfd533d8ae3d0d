import { FieldFrame, type FieldWords, fieldAria } from "#app/ui/field-frame.tsx";

interface TextAreaProps extends Omit<FieldWords, "id"> {
  name: string;
  id?: string;
  defaultValue?: string;
  rows?: number;
}

/** Several lines of text. */
export function TextArea({ name, id = name, defaultValue, rows = 3, ...words }: TextAreaProps) {
  return (
    <FieldFrame {...words} id={id}>
      <textarea
        id={id}
        name={name}
        rows={rows}
        defaultValue={defaultValue}
        {...fieldAria(id, words)}
      />
    </FieldFrame>
  );
}
