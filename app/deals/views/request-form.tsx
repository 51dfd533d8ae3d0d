import { Form } from "react-router";
import type { Refusal } from "#app/platform/result.ts";
import { codeKey, industryCodes } from "#app/taxonomy/model.ts";
import { budgetBands, timings } from "../schema.ts";
import { Choice, Question, TextArea, TextInput, TypedForm, useTyped } from "./fields.tsx";
import { ErrorSummary, SendRow } from "./form-ends.tsx";
import { useDealWords } from "./use-deal-words.ts";

interface Props {
  listingId: string;
  /** The listing's firm price in words, where a request can take it as it is. */
  listedTerms: string | null;
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
}

/** Five questions and, for firm terms, one tick. */
export function RequestForm({ listingId, listedTerms, values, refusal }: Props) {
  const { say } = useDealWords();
  return (
    <TypedForm value={{ values, refusal }}>
      <ErrorSummary refusal={refusal} />
      <Form method="post">
        <Asked name="purpose">
          <TextArea name="purpose" rows={5} hinted />
        </Asked>
        <Asked name="industry">
          <Choice
            name="industry"
            codes={industryCodes}
            text={(code) => say(codeKey("industries", code))}
            hinted
          />
        </Asked>
        <Asked name="scale">
          <TextInput name="scale" hinted />
        </Asked>
        <Asked name="budget">
          <Choice
            name="budget"
            codes={budgetBands}
            text={(code) => say(`request.budget.${code}`)}
            hinted
          />
        </Asked>
        <Asked name="timing">
          <Choice
            name="timing"
            codes={timings}
            text={(code) => say(`request.timing.${code}`)}
            hinted
          />
        </Asked>
        {listedTerms && <ListedTerms terms={listedTerms} />}
        <p className="note mb-s-3">{say("request.free")}</p>
        <SendRow
          label={say("request.send")}
          back={`/listings/${listingId}`}
          backLabel={say("request.back")}
        />
      </Form>
    </TypedForm>
  );
}

function Asked({ name, children }: { name: string; children: React.ReactNode }) {
  const { say } = useDealWords();
  const { id, error } = useTyped(name);
  return (
    <Question
      id={id}
      label={say(`request.ask.${name}.label`)}
      hint={say(`request.ask.${name}.hint`)}
      error={error}
    >
      {children}
    </Question>
  );
}

function ListedTerms({ terms }: { terms: string }) {
  const { say } = useDealWords();
  const { value } = useTyped("acceptListedTerms");
  return (
    <label className="tick one" htmlFor="acceptListedTerms">
      <input
        type="checkbox"
        id="acceptListedTerms"
        name="acceptListedTerms"
        value="yes"
        defaultChecked={value === "yes"}
      />
      <span>
        {say("request.take_terms", { terms })}
        <br />
        <span className="hint">{say("request.take_terms_hint")}</span>
      </span>
    </label>
  );
}
