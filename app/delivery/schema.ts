import { z } from "zod";
import { textOf } from "#app/platform/clean-text.ts";
import { typedDay } from "#app/platform/typed-day.ts";
import { claimAnswers, defectAnswers } from "./model.ts";
import { LINE_MAX, LINES_MAX } from "./rules.ts";

const note = textOf(1000);
const line = textOf(LINE_MAX);

/** The checklist as the seller sends it: known lines by their id, and new ones. */
export const checklistForm = z.object({
  items: z
    .array(
      z.object({
        id: z.uuid(),
        text: line.default(""),
        take: z.string().optional(),
        handed: z.string().optional(),
        note: note.default(""),
      }),
    )
    .max(LINES_MAX)
    .default([]),
  added: z.array(line).max(10).default([]),
});

/** One line the buyer asks for. */
export const proposalForm = z.object({ text: line.min(5) });

/** What the buyer says of each line; nothing chosen leaves it open. */
export const verdictForm = z.object({
  items: z
    .array(
      z.object({
        id: z.uuid(),
        verdict: z.enum(["confirmed", "rejected", ""]).default(""),
        note: note.default(""),
      }),
    )
    .max(LINES_MAX)
    .default([]),
});

export const defectAnswerForm = z.object({
  defectId: z.uuid(),
  answer: z.enum(defectAnswers),
  note: textOf(2000).min(5),
});

export const defectRows = z
  .array(
    z.object({
      text: textOf(1000).default(""),
      dueOn: z.union([z.literal(""), typedDay()]).default(""),
    }),
  )
  .max(20)
  .default([]);

export const claimForm = z.object({ body: textOf(4000).min(10) });

export const claimAnswerForm = z.object({
  claimId: z.uuid(),
  answer: z.enum(claimAnswers),
  body: textOf(4000).min(10),
});

export const objectionForm = z.object({ claimId: z.uuid(), body: textOf(4000).min(10) });
