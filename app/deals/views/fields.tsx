import { createContext, type ReactNode, useContext } from "react";
import type { Refusal } from "#app/platform/result.ts";
import { FieldFrame, fieldAria } from "#app/ui/field-frame.tsx";
import { FileInput } from "#app/ui/file-input.tsx";
import type { StepField } from "../step-fields.ts";
import { useDealWords } from "./use-deal-words.ts";

/** What was typed and what is wrong with it, by field path ("terms.milestones.0.title"). */
export interface Typed {
  readonly values: Readonly<Record<string, unknown>>;
  readonly refusal: Refusal | null;
}

const TypedContext = createContext<Typed>({ values: {}, refusal: null });
export const TypedForm = TypedContext.Provider;

function valueAt(values: unknown, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (node, key) =>
        typeof node === "object" && node !== null
          ? (node as Record<string, unknown>)[key]
          : undefined,
      values,
    );
}

/** The value a field starts with, as text. */
export function useTyped(name: string): { value: string; error: string | null; id: string } {
  const { values, refusal } = useContext(TypedContext);
  const { say } = useDealWords();
  const found = valueAt(values, name);
  const key = refusal?.fields?.[name];
  return {
    value: found === null || found === undefined ? "" : String(found),
    error: key ? say(`refusals:${key}`, refusal?.params) : null,
    id: name.replaceAll(".", "-"),
  };
}

/** The rows of a list: how many the form shows, one where there is none, and what tells them from others. */
export function useTypedRows(name: string): { count: number; key: string } {
  const { values } = useContext(TypedContext);
  const found = valueAt(values, name);
  const asked = values.intent === `add ${name}` ? 1 : 0;
  return {
    count: Math.max(1, (Array.isArray(found) ? found.length : 0) + asked),
    key: JSON.stringify(found ?? null),
  };
}

/** A question: label above, hint under it, the answer, and what is wrong with it. */
export function Question(props: {
  id: string;
  label: string;
  hint?: string | null;
  error: string | null;
  optional?: boolean;
  children: ReactNode;
}) {
  const { say } = useDealWords();
  return (
    <FieldFrame
      className="one"
      id={props.id}
      label={props.label}
      hint={props.hint}
      error={props.error}
      aside={props.optional && `(${say("shell:form.optional")})`}
    >
      {props.children}
    </FieldFrame>
  );
}

interface InputProps {
  readonly name: string;
  readonly type?: "text" | "date";
  readonly hinted?: boolean;
  readonly numeric?: boolean;
  /** Amounts in ₫ that come from the deal are shown with their thousands apart. */
  readonly money?: boolean;
}

export function TextInput(props: InputProps) {
  const { name, type = "text", hinted = false, numeric, money } = props;
  const { number } = useDealWords();
  const { value, error, id } = useTyped(name);
  // What is too long for a number stays as it was typed.
  const shown = money && /^\d{1,15}$/.test(value) ? number(Number(value)) : value;
  return (
    <input
      type={type}
      id={id}
      name={name}
      defaultValue={shown}
      inputMode={numeric ? "numeric" : undefined}
      autoComplete="off"
      {...fieldAria(id, { hint: hinted, error })}
    />
  );
}

export function TextArea({ name, rows = 4, hinted = false }: InputProps & { rows?: number }) {
  const { value, error, id } = useTyped(name);
  return (
    <textarea
      id={id}
      name={name}
      rows={rows}
      defaultValue={value}
      {...fieldAria(id, { hint: hinted, error })}
    />
  );
}

export function Choice(props: {
  name: string;
  codes: readonly string[];
  text: (code: string) => string;
  empty?: string;
  hinted?: boolean;
}) {
  const { value, error, id } = useTyped(props.name);
  const { say } = useDealWords();
  return (
    <select
      id={id}
      name={props.name}
      defaultValue={value}
      {...fieldAria(id, { hint: props.hinted, error })}
    >
      <option value="">{props.empty ?? say("shell:form.choose")}</option>
      {props.codes.map((code) => (
        <option key={code} value={code}>
          {props.text(code)}
        </option>
      ))}
    </select>
  );
}

function FieldInput({ field, hinted }: { field: StepField; hinted: boolean }) {
  const { say } = useDealWords();
  if (field.kind === "area") return <TextArea name={field.name} hinted={hinted} />;
  if (field.kind === "day") return <TextInput name={field.name} type="date" hinted={hinted} />;
  if (field.kind === "choice") {
    return (
      <Choice
        name={field.name}
        codes={field.codes ?? []}
        text={(code) => say(`${field.words}.${code}`)}
        hinted={hinted}
      />
    );
  }
  const numeric = field.kind === "vnd" || field.kind === "number";
  const money = field.kind === "vnd";
  return <TextInput name={field.name} numeric={numeric} money={money} hinted={hinted} />;
}

/** A question of a step's form from its description. */
export function FieldQuestion({ field }: { field: StepField }) {
  const { say } = useDealWords();
  const { id, error } = useTyped(field.name);
  const words = `fields.${field.label ?? field.name}`;
  const hint = say(`${words}.hint`, { defaultValue: "" });
  if (field.kind === "file") {
    return (
      <FileQuestion name={field.name} label={say(`${words}.label`)} limits={hint} error={error} />
    );
  }
  return (
    <Question
      id={id}
      label={say(`${words}.label`)}
      hint={hint}
      error={error}
      optional={field.optional ?? false}
    >
      <FieldInput field={field} hinted={Boolean(hint)} />
    </Question>
  );
}

/** A file that may come with the answer. */
export function FileQuestion(props: {
  name: string;
  label: string;
  limits: string;
  error: string | null;
}) {
  const { say } = useDealWords();
  return (
    <FileInput
      className="one"
      aside={`(${say("shell:form.optional")})`}
      choose={say("files.choose")}
      {...props}
    />
  );
}
