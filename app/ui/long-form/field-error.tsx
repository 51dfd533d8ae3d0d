interface FieldErrorProps {
  id: string;
  text: string | undefined;
  /** Read aloud when it appears, where no list of errors takes the focus. */
  live?: boolean;
}

/** What is wrong with a field and how to mend it. */
export function FieldError({ id, text, live }: FieldErrorProps) {
  if (!text) return null;
  return (
    <p className="err" id={id} role={live ? "alert" : undefined}>
      <svg className="i" viewBox="0 0 20 20" aria-hidden="true">
        <path d="M10 3 18 17H2zM10 8v4.2M10 14.6v.1" />
      </svg>
      <span>{text}</span>
    </p>
  );
}
