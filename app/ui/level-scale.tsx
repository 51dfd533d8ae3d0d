interface LevelScaleProps {
  level: number;
  of?: number;
  /** What the squares say, e.g. "TRL 8 trên 9". */
  label: string;
}

/** A level as squares, filled up to it. */
export function LevelScale({ level, of = 9, label }: LevelScaleProps) {
  return (
    <span className="trl" role="img" aria-label={label}>
      {Array.from({ length: of }, (_, i) => i + 1).map((square) => (
        <i key={square} className={square <= level ? "on" : undefined} />
      ))}
    </span>
  );
}
