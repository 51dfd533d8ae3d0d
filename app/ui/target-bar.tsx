import { classNames } from "./class-names.ts";

interface TargetBarProps {
  /** Share of the target reached, in percent. */
  reached: number;
  /** Share that should be reached by today, in percent. */
  due: number;
  /** Both shares in words. */
  label: string;
}

/** How far towards a target, with the mark of where it should be today. */
export function TargetBar({ reached, due, label }: TargetBarProps) {
  const within = (share: number) => `${Math.min(100, Math.max(0, share))}%`;
  return (
    <div className="aim" role="img" aria-label={label}>
      <i className={classNames(reached < due && "behind")} style={{ width: within(reached) }} />
      <u style={{ left: within(due) }} />
    </div>
  );
}
