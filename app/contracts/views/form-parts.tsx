import { Form } from "react-router";
import type { Refusal } from "#app/platform/result.ts";
import { SubmitButton } from "#app/ui/long-form/submit-button.tsx";
import { useContractWords } from "./use-contract-words.ts";

/** What was sent and why it was refused; `intent` tells the page's forms apart. */
export interface Refused {
  readonly intent: string;
  readonly refusal: Refusal;
  readonly values: Readonly<Record<string, unknown>>;
}

/** One button of its own form: nothing to fill in. */
export function OneButton({ intent, label }: { intent: string; label: string }) {
  const { say } = useContractWords();
  return (
    <Form method="post" encType="multipart/form-data">
      <SubmitButton label={label} busy={say("sending")} name="intent" value={intent} quiet />
    </Form>
  );
}
