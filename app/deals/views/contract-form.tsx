import { Notice } from "#app/ui/notice.tsx";
import { contractItems, legalConsequences } from "../contract.ts";
import { legalQuestions } from "../model.ts";
import type { StepPage } from "../page-model.ts";
import { FileQuestion, Question, TextArea, useTyped } from "./fields.tsx";
import { useDealWords } from "./use-deal-words.ts";

function LegalQuestion({ name }: { name: string }) {
  const { say } = useDealWords();
  const field = `legal.${name}`;
  const { value, error, id } = useTyped(field);
  return (
    <fieldset className="one" id={id}>
      <legend className="lab">{say(`legal.question.${name}`)}</legend>
      <span className="hint">{say(`legal.hint.${name}`)}</span>
      <div className="opts">
        {(["yes", "no"] as const).map((answer) => (
          <label key={answer} className="tick">
            <input
              type="radio"
              name={field}
              value={answer}
              defaultChecked={value === answer || value === String(answer === "yes")}
            />
            {say(`form.${answer}`)}
          </label>
        ))}
      </div>
      {error && <p className="err">{error}</p>}
    </fieldset>
  );
}

function ContractItem({ code, required }: { code: string; required: boolean }) {
  const { say } = useDealWords();
  const name = `items.${code}`;
  const { value, error, id } = useTyped(name);
  return (
    <Question
      id={id}
      label={say(`contract.item.${code}`)}
      error={error}
      optional={!required}
      hint={required && !value.trim() ? say("contract.item_missing") : null}
    >
      <TextArea name={name} rows={4} hinted={required && !value.trim()} />
    </Question>
  );
}

/** The contract's contents and the five questions; saved by either side until both have confirmed. */
export function ContractForm({ page }: { page: StepPage }) {
  const { say } = useDealWords();
  const { error } = useTyped("file");
  const answered = page.contract && !Object.values(page.contract.legal).includes(null);
  return (
    <>
      <h2>{say("legal.title")}</h2>
      <p className="note">{say("legal.source")}</p>
      {legalQuestions.map((name) => (
        <LegalQuestion key={name} name={name} />
      ))}
      {answered && page.contract && (
        <Notice tone="done">
          {legalConsequences(page.contract.legal).map((consequence) => (
            <p key={consequence}>{say(`legal.consequence.${consequence}`)}</p>
          ))}
        </Notice>
      )}
      <h2 className="mt-s-5">{say("contract.items")}</h2>
      <p className="note">{say("contract.source")}</p>
      {contractItems.map(({ code, required }) => (
        <ContractItem key={code} code={code} required={required} />
      ))}
      <FileQuestion
        name="file"
        label={say("contract.upload")}
        limits={say("contract.upload_hint")}
        error={error}
      />
    </>
  );
}
