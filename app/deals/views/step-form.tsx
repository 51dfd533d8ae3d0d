import type { ReactNode } from "react";
import { Form } from "react-router";
import type { Refusal } from "#app/platform/result.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { StepPage } from "../page-model.ts";
import { stepFields } from "../step-fields.ts";
import { FieldQuestion, TypedForm } from "./fields.tsx";
import { ErrorSummary, SendRow } from "./form-ends.tsx";
import {
  KpiRows,
  LastDifference,
  MeasuredRows,
  OfferToAccept,
  OverrideQuestions,
  PlaceOfUse,
  Proposal,
  ReportToAnswer,
} from "./step-parts.tsx";
import { TermsForm } from "./terms-form.tsx";
import { useDealWords } from "./use-deal-words.ts";

interface Props {
  page: StepPage;
  /** What was typed, or what the form starts with. */
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
  /** What another room adds to the form, above its button. */
  children?: ReactNode;
}

/** The parts of a step's form that are more than plain questions. */
function Parts({ page }: { page: StepPage }) {
  const fields = stepFields[page.step] ?? [];
  return (
    <>
      {page.step === "accept_offer" && <OfferToAccept page={page} />}
      {["attest_report", "contest_report", "withdraw_report"].includes(page.step) && (
        <ReportToAnswer page={page} />
      )}
      {(page.step === "offer" || page.step === "counter_offer") && (
        <>
          <LastDifference page={page} />
          <TermsForm />
        </>
      )}
      {page.step === "conclude_pilot" && <MeasuredRows page={page} />}
      {fields.map((field) => (
        <FieldQuestion key={field.name} field={field} />
      ))}
      {page.places && <PlaceOfUse places={page.places} />}
      {page.step === "start_pilot" && <KpiRows />}
    </>
  );
}

/** An override of what sides confirm on pages of their own: the operator ticks for nobody. */
function Agreement({ page }: { page: StepPage }) {
  if (page.step !== "sign_nda" && page.step !== "confirm_contract") return null;
  return <input type="hidden" name="agree" value="yes" />;
}

/** Half of a step both confirm was given by the other side: confirm exactly that, or propose another. */
function ConfirmProposal({ page }: { page: StepPage }) {
  const { say, short, dateTime } = useDealWords();
  if (!page.proposal) return null;
  return (
    <section className="one">
      <h2>
        {say("proposal.title", {
          party: short(page, page.proposal.side),
          at: dateTime(page.proposal.at),
        })}
      </h2>
      <Proposal page={page} />
      <Form method="post" className="mt-s-3">
        <input type="hidden" name="version" value={page.version} />
        <input type="hidden" name="intent" value="confirm_proposal" />
        <button className="btn" type="submit">
          {say("proposal.confirm")}
        </button>
      </Form>
    </section>
  );
}

/** The names under which a step asks for its fields. */
function labelsOf(step: StepPage["step"]) {
  const fields = stepFields[step] ?? [];
  return Object.fromEntries(fields.map(({ name, label }) => [name, label]));
}

const proposable = ["start_pilot", "conclude_pilot", "terminate"];

/** A page for one step: what it does, its form, and what follows if nothing is done. */
export function StepForm({ page, values, refusal, children }: Props) {
  const { say } = useDealWords();
  const back = `/deals/${page.id}`;
  const answers = page.proposal !== null && proposable.includes(page.step);
  const form = (
    <Form method="post" encType="multipart/form-data">
      <input type="hidden" name="version" value={page.version} />
      <Parts page={page} />
      {children}
      <Agreement page={page} />
      {page.override && <OverrideQuestions page={page} />}
      <p className="note mb-s-3">
        {say(`steps.${page.step}.consequence`)} {page.opensRoom && say("form.opens_room")}
      </p>
      <SendRow label={say(`steps.${page.step}.send`)} back={back} backLabel={say("form.back")} />
    </Form>
  );
  return (
    <TypedForm value={{ values, refusal }}>
      <ErrorSummary refusal={refusal} labels={labelsOf(page.step)} />
      {answers ? (
        <>
          <ConfirmProposal page={page} />
          <Disclosure className="one" open={refusal !== null} summary={say("proposal.other")}>
            {form}
          </Disclosure>
        </>
      ) : page.step === "confirm_contract" && page.blockedBy ? (
        <Notice tone="wait">{say(`refusals:${page.blockedBy}`)}</Notice>
      ) : (
        form
      )}
    </TypedForm>
  );
}
