import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Icon } from "./icon.tsx";

interface NoticeProps {
  /** Done, waiting, urgent: each with its own drawing. */
  tone: "done" | "wait" | "urgent";
  /** Read aloud when it appears, because it answers what the reader just did. */
  live?: boolean | undefined;
  children: ReactNode;
  className?: string | undefined;
}

const drawings = { done: "check", wait: "clock", urgent: "warn" } as const;

/** News at the place it concerns, never in a window of its own. */
export function Notice({ tone, live, children, className }: NoticeProps) {
  const role = live ? (tone === "urgent" ? "alert" : "status") : undefined;
  return (
    <div className={classNames("say", tone !== "done" && tone, className)} role={role}>
      <Icon name={drawings[tone]} />
      <div>{children}</div>
    </div>
  );
}
