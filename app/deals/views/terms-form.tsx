import { codeKey, paymentMethodCodes, transferFormCodes } from "#app/taxonomy/model.ts";
import {
  disputeBodies,
  exclusivities,
  royaltyBases,
  sublicensings,
} from "../../negotiation/terms.ts";
import { Choice, Question, TextArea, TextInput, useTyped } from "./fields.tsx";
import { TypedRows } from "./typed-rows.tsx";
import { useDealWords } from "./use-deal-words.ts";

const MOST_MILESTONES = 20;

function TermQuestion(props: { name: string; kind?: "area" | "number" | "vnd"; optional?: true }) {
  const { say } = useDealWords();
  const name = `terms.${props.name}`;
  const { id, error } = useTyped(name);
  const hint = say(`terms.hints.${props.name}`, { defaultValue: "" });
  return (
    <Question
      id={id}
      label={say(`terms.fields.${props.name}`)}
      hint={hint}
      error={error}
      optional={props.optional ?? false}
    >
      {props.kind === "area" ? (
        <TextArea name={name} rows={3} hinted={Boolean(hint)} />
      ) : (
        <TextInput
          name={name}
          numeric={props.kind !== undefined}
          money={props.kind === "vnd"}
          hinted={Boolean(hint)}
        />
      )}
    </Question>
  );
}

function TermChoice(props: { name: string; codes: readonly string[]; optional?: true }) {
  const { say } = useDealWords();
  const name = `terms.${props.name}`;
  const { id, error } = useTyped(name);
  const text = (code: string) => {
    if (props.name === "form") return say(codeKey("transferForms", code));
    if (props.name === "priceMethod") return say(codeKey("paymentMethods", code));
    return say(`terms.values.${props.name}.${code}`);
  };
  return (
    <Question
      id={id}
      label={say(`terms.fields.${props.name}`)}
      error={error}
      optional={props.optional ?? false}
    >
      <Choice name={name} codes={props.codes} text={text} />
    </Question>
  );
}

function MilestoneCell(props: { row: number; name: string; kind?: "date" | "vnd" }) {
  const { say } = useDealWords();
  const name = `terms.milestones.${props.row}.${props.name}`;
  const { id, error } = useTyped(name);
  return (
    <div className="f">
      <label htmlFor={id}>{say(`terms.milestone.${props.name}`)}</label>
      <TextInput
        name={name}
        type={props.kind === "date" ? "date" : "text"}
        numeric={props.kind === "vnd"}
        money={props.kind === "vnd"}
      />
      {error && (
        <p className="err" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
}

function MilestoneRows() {
  const { say } = useDealWords();
  return (
    <TypedRows
      name="terms.milestones"
      title={say("terms.milestone.title_all")}
      hint={say("terms.milestone.hint")}
      most={MOST_MILESTONES}
      rowTitle={(row) => say("terms.milestone.number", { number: row + 1 })}
      add={say("terms.milestone.add")}
      row={(row) => (
        <>
          <MilestoneCell row={row} name="title" />
          <MilestoneCell row={row} name="deliverable" />
          <MilestoneCell row={row} name="amountVnd" kind="vnd" />
          <MilestoneCell row={row} name="dueOn" kind="date" />
        </>
      )}
    />
  );
}

/** The whole term sheet as a form, starting from the last one. */
export function TermsForm() {
  const { say } = useDealWords();
  const { id, error } = useTyped("validUntil");
  return (
    <>
      <TermChoice name="form" codes={transferFormCodes} />
      <TermChoice name="exclusivity" codes={exclusivities} />
      <TermQuestion name="territory" optional />
      <TermQuestion name="fieldOfUse" optional />
      <TermQuestion name="termMonths" kind="number" optional />
      <TermChoice name="sublicensing" codes={sublicensings} />
      <TermChoice name="priceMethod" codes={paymentMethodCodes} />
      <MilestoneRows />
      <TermChoice name="royaltyBase" codes={royaltyBases} optional />
      <TermQuestion name="royaltyPercent" kind="number" optional />
      <TermQuestion name="royaltyCapVnd" kind="vnd" optional />
      <TermQuestion name="expectedBaseVnd" kind="vnd" optional />
      <TermQuestion name="support" kind="area" optional />
      <TermQuestion name="supportYearlyVnd" kind="vnd" optional />
      <TermQuestion name="trainingDays" kind="number" />
      <TermQuestion name="warrantyMonths" kind="number" />
      <TermChoice name="disputeBody" codes={disputeBodies} />
      <TermQuestion name="note" kind="area" optional />
      <Question
        id={id}
        label={say("fields.validUntil.label")}
        hint={say("fields.validUntil.hint")}
        error={error}
      >
        <TextInput name="validUntil" type="date" hinted />
      </Question>
    </>
  );
}
