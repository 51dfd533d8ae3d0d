import { useNavigation } from "react-router";

interface Props {
  label: React.ReactNode;
  /** What the button says while its form is on the way. */
  busy: string;
  /** Field sent with the form, telling several buttons apart. */
  name?: string;
  value?: string;
  quiet?: boolean;
  disabled?: boolean;
}

/** A button that says so while its form is on the way and cannot be pressed twice. */
export function SubmitButton({ label, busy, name, value, quiet, disabled }: Props) {
  const { state, formData } = useNavigation();
  const sending = state !== "idle" && formData !== undefined;
  const own = sending && (name === undefined || formData.get(name) === value);
  return (
    <button
      type="submit"
      className={quiet ? "btn quiet" : "btn"}
      name={name}
      value={value}
      disabled={disabled}
      // Busy is not disabled: the focus stays where the reader left it.
      aria-busy={own || undefined}
      aria-disabled={sending || undefined}
      onClick={(event) => sending && event.preventDefault()}
    >
      {own ? busy : label}
    </button>
  );
}
