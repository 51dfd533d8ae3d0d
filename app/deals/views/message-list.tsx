import type { Refusal } from "#app/platform/result.ts";
import { Button } from "#app/ui/button.tsx";
import type { DealHead } from "../page-model.ts";
import { Question, TextArea, TypedForm, useTyped } from "./fields.tsx";
import { ErrorSummary } from "./form-ends.tsx";
import { type DealWords, useDealWords } from "./use-deal-words.ts";

interface Message {
  id: string;
  body: string;
  sentAt: Date;
  author: string;
  organisationId: string;
}

function organisationName(deal: DealHead, id: string, words: DealWords): string {
  if (deal.buyer.id === id) return words.short(deal, "buyer");
  return deal.seller.id === id ? words.short(deal, "seller") : words.say("log.exchange");
}

/** The thread, oldest first; who wrote, for whom, and when. */
export function MessageList(props: {
  deal: DealHead;
  messages: readonly Message[];
  organisationId: string;
}) {
  const words = useDealWords();
  const { say } = words;
  if (props.messages.length === 0) return <p className="mt-s-4">{say("messages.empty")}</p>;
  return (
    <ol className="rows mt-s-4">
      {props.messages.map((message, index) => (
        <li key={message.id} id={index === props.messages.length - 1 ? "last" : undefined}>
          <p className="split">
            <b>
              {message.author},{" "}
              {message.organisationId === props.organisationId
                ? say("messages.you")
                : organisationName(props.deal, message.organisationId, words)}
            </b>
            <time className="sub" dateTime={message.sentAt.toISOString()}>
              {words.dateTime(message.sentAt)}
            </time>
          </p>
          <p className="whitespace-pre-line break-words">{message.body}</p>
        </li>
      ))}
    </ol>
  );
}

interface FormProps {
  values: Readonly<Record<string, unknown>>;
  refusal: Refusal | null;
  busy: boolean;
}

export function MessageForm({ values, refusal, busy }: FormProps) {
  return (
    <TypedForm value={{ values, refusal }}>
      <ErrorSummary refusal={refusal} />
      <Body busy={busy} />
    </TypedForm>
  );
}

function Body({ busy }: { busy: boolean }) {
  const { say } = useDealWords();
  const { id, error } = useTyped("body");
  return (
    <>
      <Question id={id} label={say("messages.write")} hint={say("messages.hint")} error={error}>
        <TextArea name="body" rows={5} hinted />
      </Question>
      <p className="acts mt-s-3">
        <Button type="submit" busy={busy && say("common:form.sending")}>
          {say("messages.send")}
        </Button>
      </p>
    </>
  );
}
