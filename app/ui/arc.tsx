import { classNames } from "./class-names.ts";

interface ArcProps {
  /** Rises to the left of an upright line instead of over a level one. */
  upright?: boolean | undefined;
  /** Wide and flat, for a whole page. */
  wide?: boolean | undefined;
}

/** The arc between two points; it takes the size of its place. */
export function Arc({ upright, wide }: ArcProps) {
  const [box, path] = upright
    ? ["0 0 40 100", "M40 0Q-40 50 40 100"]
    : wide
      ? ["0 0 100 50", "M0 50Q50 -46 100 50"]
      : ["0 0 100 40", "M0 40Q50 -40 100 40"];
  return (
    <svg
      className={classNames("arc", upright && "v")}
      viewBox={box}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <path d={path} />
    </svg>
  );
}

/** The span that is still open: nothing here yet. */
export function OpenSpan() {
  return (
    <svg
      className="gap"
      viewBox="0 0 220 84"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      aria-hidden="true"
    >
      <path d="M10 70C40 30 70 14 92 12" />
      <path d="M128 12C150 14 180 30 210 70" stroke="var(--edge)" strokeDasharray="2 5" />
      <circle cx="10" cy="70" r="7" fill="currentColor" />
      <circle cx="210" cy="70" r="6" stroke="var(--edge)" />
    </svg>
  );
}
