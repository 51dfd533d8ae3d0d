import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

export interface Question {
  key: string;
  question: ReactNode;
  answer: ReactNode;
}

interface QuestionsProps {
  items: readonly Question[];
  className?: string | undefined;
}

/** Questions at the left, their answers beside them, between hairlines. */
export function DefinitionQuestions({ items, className }: QuestionsProps) {
  return (
    <dl className={classNames("qa", className)}>
      {items.map(({ key, question, answer }) => (
        <div key={key}>
          <dt>{question}</dt>
          <dd>{answer}</dd>
        </div>
      ))}
    </dl>
  );
}

export interface Setting {
  key: string;
  name: ReactNode;
  value: ReactNode;
  /** The way to change it. */
  action?: ReactNode;
}

/** Settings and facts: name, value, and the way to change it. */
export function SettingsList({ items }: { items: readonly Setting[] }) {
  return (
    <dl className="settings">
      {items.map(({ key, name, value, action }) => (
        <div key={key}>
          <dt>{name}</dt>
          <dd>{value}</dd>
          {action && <dd className="a">{action}</dd>}
        </div>
      ))}
    </dl>
  );
}
