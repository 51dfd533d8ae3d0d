import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Section } from "#app/ui/section.tsx";
import type { ProcessState, ProcessStep } from "../steps.ts";

function useStepWords() {
  const { t } = useTranslation(["process", "deals"]);
  const { say } = t;
  const list = (texts: readonly string[], last: "and" | "or") =>
    texts.length < 2
      ? (texts[0] ?? "")
      : say(`join.${last}`, { first: texts.slice(0, -1).join(", "), last: texts.at(-1) });
  return {
    say,
    who: (step: ProcessStep) => {
      const doers = list(
        step.by.map((doer) => say(`doer.${doer}`)),
        "or",
      );
      return step.signatory ? say("signatory", { doers }) : doers;
    },
    leads: (step: ProcessStep) =>
      step.to.length === 0
        ? say("stays")
        : say("leads", {
            states: list(
              step.to.map((state) => say(`deals:states.${state}`)),
              "or",
            ),
          }),
    needs: (step: ProcessStep) => [
      ...step.needs.map((need) => say(`need.${need}`)),
      ...(step.reason ? [say("need.reason")] : []),
    ],
    clock: (step: ProcessStep) =>
      step.after
        ? say(`clock.${step.after.from}${step.after.days > 0 ? "_days" : ""}`, {
            count: step.after.days,
          })
        : null,
  };
}

/** One numbered step: who takes it, where it leads, what it needs, and when the clock does. */
function StepLine({ step }: { step: ProcessStep }) {
  const words = useStepWords();
  const { say } = words;
  const needs = words.needs(step);
  const clock = words.clock(step);
  return (
    <li className="grid grid-cols-[2.5rem_1fr] gap-x-s-2">
      <span className="n">{step.number}</span>
      <div>
        <p>
          <strong>{say(`step.${step.name}`)}</strong>. {words.who(step)}. {words.leads(step)}
        </p>
        {clock && <p className="sub">{clock}</p>}
        {needs.length > 0 && <p className="sub">{say("needs", { needs: needs.join("; ") })}</p>}
      </div>
    </li>
  );
}

function Steps({ steps }: { steps: readonly ProcessStep[] }) {
  return (
    <ol className="rows">
      {steps.map((step) => (
        <StepLine key={`${step.number} ${step.by.join()} ${step.to.join()}`} step={step} />
      ))}
    </ol>
  );
}

/** The whole table in words, in the order a deal passes it. */
export function ProcessText(props: {
  starts: readonly ProcessStep[];
  states: readonly ProcessState[];
  always: readonly ProcessStep[];
}) {
  const { say } = useStepWords();
  return (
    <div id="process-text">
      <Section title={say("parts.start")} note={say("parts.start_note")}>
        <Steps steps={props.starts} />
      </Section>
      {props.states.map(({ state, steps }) => (
        <Section
          key={state}
          id={state}
          title={say(`deals:states.${state}`)}
          note={say(`about.${state}`)}
        >
          {steps.length > 0 ? <Steps steps={steps} /> : <p>{say("ended")}</p>}
        </Section>
      ))}
      <Section title={say("parts.always")} note={say("parts.always_note")}>
        <Steps steps={props.always} />
      </Section>
    </div>
  );
}
