import { useNavigation } from "react-router";

interface Props {
  /** Said while the form is on its way. */
  busy: string;
  quiet?: boolean;
  name?: string;
  value?: string;
  children: React.ReactNode;
}

/** Sends its form once: while anything is being sent it says so and takes no second press. */
export function SubmitButton({ busy, quiet, name, value, children }: Props) {
  const navigation = useNavigation();
  const sending = navigation.state !== "idle" && navigation.formMethod === "POST";
  const mine = sending && (!name || navigation.formData?.get(name) === value);
  return (
    <button
      className={quiet ? "btn quiet" : "btn"}
      type="submit"
      name={name}
      value={value}
      disabled={sending}
      aria-busy={mine || undefined}
    >
      {mine ? busy : children}
    </button>
  );
}
