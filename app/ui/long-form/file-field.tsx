import { FileInput } from "../file-input.tsx";
import { fieldId, useFormError } from "./form-state.tsx";

interface FileFieldProps {
  name: string;
  label: string;
  /** Which kinds, how large. */
  limits: string;
  /** On the button, e.g. "Chọn tệp". */
  choose: string;
  accept: string;
  className?: string;
}

/** One file with its limits said beforehand. */
export function FileField(props: FileFieldProps) {
  return <FileInput {...props} id={fieldId(props.name)} error={useFormError(props.name)} />;
}
