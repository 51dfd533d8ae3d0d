import { Form } from "react-router";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import { FieldFrame, fieldAria } from "#app/ui/field-frame.tsx";
import { Section } from "#app/ui/section.tsx";
import { Status } from "#app/ui/status.tsx";
import type { RoomFilePage } from "../page-model.ts";
import { Refused } from "./refused.tsx";
import { useRoomWords } from "./use-room-words.ts";

interface Answered {
  intent: string;
  values: Readonly<Record<string, string>>;
  refusal: Refusal | null;
}

/** Questions and answers on a file, and the form for one more. */
export function QuestionList(props: { file: RoomFilePage; answered: Answered; busy: boolean }) {
  const words = useRoomWords();
  const { say } = words;
  const { file, answered, busy } = props;
  const mine = (intent: string, id = "") =>
    answered.intent === intent && (answered.values.questionId ?? "") === id;
  return (
    <Section id="questions" title={say("questions.title")} note={say("questions.note")}>
      {file.questions.length === 0 && <p className="sub">{say("questions.none")}</p>}
      <ol className="rows">
        {file.questions.map((question) => (
          <li key={question.id} id={`question-${question.id}`}>
            <p className="whitespace-pre-line">{question.question}</p>
            <p className="sub">
              {say("questions.asked", {
                person: words.signed(question.person),
                organisation: words.name(question.organisation),
                at: words.dateTime(question.askedAt),
                number: question.versionNumber,
              })}
            </p>
            {question.answer === null ? (
              <p>
                <Status shape="wait">{say("questions.waits")}</Status>
              </p>
            ) : (
              <div className="mt-s-2 border-l-2 border-[var(--rule)] pl-s-3">
                <p className="whitespace-pre-line">{question.answer}</p>
                <p className="sub">
                  {say("questions.answered", {
                    person: words.signed(question.answeredBy),
                    at: question.answeredAt ? words.dateTime(question.answeredAt) : "",
                  })}
                </p>
              </div>
            )}
            {file.own && question.answer === null && (
              <TextForm
                intent="answer"
                name="answer"
                questionId={question.id}
                answered={mine("answer", question.id) ? answered : null}
                busy={busy}
              />
            )}
          </li>
        ))}
      </ol>
      <TextForm
        key={file.questions.length}
        intent="ask"
        name="question"
        answered={mine("ask") ? answered : null}
        busy={busy}
      />
    </Section>
  );
}

function TextForm(props: {
  intent: "ask" | "answer";
  name: "question" | "answer";
  questionId?: string;
  answered: Answered | null;
  busy: boolean;
}) {
  const { say } = useRoomWords();
  const { intent, name, questionId, answered, busy } = props;
  const { errors } = useRefusal(answered?.refusal);
  const id = questionId ? `${name}-${questionId}` : name;
  return (
    <Form method="post" className="mt-s-3 grid max-w-2xl gap-s-3">
      <Refused
        refusal={answered?.refusal}
        labels={{ [name]: say(`questions.${intent}`) }}
        idOf={() => id}
      />
      <input type="hidden" name="intent" value={intent} />
      {questionId && <input type="hidden" name="questionId" value={questionId} />}
      <FieldFrame id={id} label={say(`questions.${intent}`)} error={errors[name]}>
        <textarea
          id={id}
          name={name}
          rows={3}
          defaultValue={answered?.values[name] ?? ""}
          {...fieldAria(id, { hint: null, error: errors[name] })}
        />
      </FieldFrame>
      <p className="acts">
        <Button type="submit" quiet busy={busy && say("shell:form.sending")}>
          {say(`questions.${intent}_do`)}
        </Button>
      </p>
    </Form>
  );
}
