import { createContext, useContext } from "react";

interface FormState {
  /** What the fields show, as a tree. */
  values: unknown;
  /** Field path -> what is wrong and how to mend it, in the reader's language. */
  errors: Readonly<Record<string, string>>;
}

const State = createContext<FormState>({ values: {}, errors: {} });

/** Values and errors of the fields within; a field knows only its own path. */
export function FormValues({
  values,
  errors,
  children,
}: FormState & { children: React.ReactNode }) {
  return <State value={{ values, errors }}>{children}</State>;
}

/** The id of a field, which error lists link to. */
export function fieldId(path: string): string {
  return `f-${path.replaceAll(".", "-")}`;
}

/** The value at a path of the tree. */
export function valueAt(values: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (node, key) =>
        typeof node === "object" && node !== null ? (node as Record<string, unknown>)[key] : null,
      values,
    );
}

export function useFormValue(path: string): unknown {
  return valueAt(useContext(State).values, path);
}

/** The error of a field or of anything below it. */
export function useFormError(path: string): string | undefined {
  const { errors } = useContext(State);
  const below = Object.keys(errors).find((key) => key.startsWith(`${path}.`));
  return errors[path] ?? (below ? errors[below] : undefined);
}

export function asText(value: unknown): string {
  return value === null || value === undefined ? "" : String(value);
}
