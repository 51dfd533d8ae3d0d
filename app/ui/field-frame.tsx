import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

/** Words around a control. */
export interface FieldWords {
  label: ReactNode;
  /** After the label, e.g. that it may stay empty. */
  aside?: ReactNode;
  /** Under the label: how to answer. */
  hint?: ReactNode;
  /** What is wrong and how to mend it. */
  error?: ReactNode;
}

/** What ties a control to its hint and its error. */
export function fieldAria(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    "aria-describedby": described || undefined,
    "aria-invalid": error ? true : undefined,
  } as const;
}

/** The hint of the control with this id. */
export function FieldHint({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <span className="hint" id={`${id}-hint`}>
      {children}
    </span>
  );
}

/** The error of the control with this id. */
export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  if (!children) return null;
  return (
    <p className="err" id={`${id}-error`}>
      <Icon name="warn" />
      <span>{children}</span>
    </p>
  );
}

interface FieldFrameProps extends FieldWords {
  /** Of the control itself. */
  id: string;
  className?: string | undefined;
  children: ReactNode;
}

/** Label above, hint under it, the control, its error. */
export function FieldFrame({
  id,
  label,
  aside,
  hint,
  error,
  className,
  children,
}: FieldFrameProps) {
  return (
    <div className={classNames("entry", className)}>
      <label htmlFor={id}>
        {label} {aside && <span className="opt">{aside}</span>}
      </label>
      <FieldHint id={id}>{hint}</FieldHint>
      {children}
      <FieldError id={id}>{error}</FieldError>
    </div>
  );
}
