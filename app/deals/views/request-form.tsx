import { Form } from "react-router";
import type { Refusal } from "#app/platform/result.ts";
import { codeKey, industryCodes } from "#app/taxonomy/model.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { budgetBands, timings } from "../request-schema.ts";
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

/** Five questions; where firm terms are taken as they stand, two ticks and what for, the rest only if there is more to say. */
export function RequestForm({ listingId, listedTerms, values, refusal }: Props) {
  const { say } = useDealWords();
  const takes = listedTerms !== null && values.acceptListedTerms === "yes";
  const missing = ["scale", "budget", "timing"].some((name) => refusal?.fields?.[name]);
  return (
    <TypedForm value={{ values, refusal }}>
      <ErrorSummary refusal={refusal} />
      <Form method="post">
        {takes && <ListedTerms terms={listedTerms} />}
        <Asked name="purpose">
          <TextArea name="purpose" rows={takes ? 3 : 5} hinted />
        </Asked>
        <Asked name="industry">
          <Choice
            name="industry"
            codes={industryCodes}
            text={(code) => say(codeKey("industries", code))}
            hinted
          />
        </Asked>
        {takes ? (
          <Disclosure className="one" open={missing} summary={say("request.more")}>
            <Details />
          </Disclosure>
        ) : (
          <Details />
        )}
        {listedTerms && !takes && <ListedTerms terms={listedTerms} />}
        <p className="note mb-s-3">{say(takes ? "request.free_listed" : "request.free")}</p>
        <SendRow
          label={say(takes ? "request.send_listed" : "request.send")}
          back={`/listings/${listingId}`}
          backLabel={say("request.back")}
        />
      </Form>
    </TypedForm>
  );
}

function Details() {
  const { say } = useDealWords();
  return (
    <>
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
    </>
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
  return (
    <fieldset className="one">
      <legend className="sr-only">{say("request.listed")}</legend>
      <Tick
        name="acceptListedTerms"
        text={say("request.take_terms", { terms })}
        hint={say("request.take_terms_hint")}
      />
      <Tick name="plainPurchase" text={say("request.plain")} hint={say("request.plain_hint")} />
    </fieldset>
  );
}

function Tick({ name, text, hint }: { name: string; text: string; hint: string }) {
  const { value } = useTyped(name);
  return (
    <label className="tick" htmlFor={name}>
      <input type="checkbox" id={name} name={name} value="yes" defaultChecked={value === "yes"} />
      <span>
        {text}
        <br />
        <span className="hint">{hint}</span>
      </span>
    </label>
  );
}
