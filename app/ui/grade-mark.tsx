import { classNames } from "./class-names.ts";

/** Five ranks, the first the strongest. */
export const ranks = ["A", "B", "C", "D", "E"] as const;

export type Rank = (typeof ranks)[number];

interface GradeMarkProps {
  grade: Rank;
  /** What the letter means, e.g. "Mức B: tiền đã đối soát". */
  title: string;
  className?: string | undefined;
}

/** A rank as a letter on solid, dense, pale, outlined or dashed ground. */
export function GradeMark({ grade, title, className }: GradeMarkProps) {
  return (
    <span
      className={classNames("grade", grade, className)}
      role="img"
      aria-label={title}
      title={title}
    >
      {grade}
    </span>
  );
}
