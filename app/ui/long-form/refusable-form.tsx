import { Form } from "react-router";
import { type FieldLabels, faultList } from "#app/ui/fault-text.ts";
import { ErrorList } from "./error-list.tsx";
import { FormValues } from "./form-state.tsx";

interface Props {
  /** What is wrong with the whole; nothing when it was not refused. */
  title: string | undefined;
  errors: Record<string, string>;
  values: unknown;
  /** Said before their errors on top, where a form has several fields. */
  labels?: FieldLabels | undefined;
  /** Another address than the page's own. */
  action?: string;
  /** For forms with files. */
  encType?: "multipart/form-data";
  className?: string;
  children: React.ReactNode;
}

/** A form that keeps what was typed and says on top what has to be mended. */
export function RefusableForm({
  title,
  errors,
  values,
  labels = {},
  action,
  encType,
  className,
  children,
}: Props) {
  const list = faultList(errors, labels);
  const onlyTitle = list.length === 1 && Object.values(errors)[0] === title;
  return (
    <Form method="post" action={action} encType={encType} className={className} noValidate>
      {title && <ErrorList title={title} errors={onlyTitle ? [] : list} />}
      <FormValues values={values} errors={errors}>
        {children}
      </FormValues>
    </Form>
  );
}
