import { useTranslation } from "#app/i18n/use-translation.tsx";
import { type Drawing, type DrawnLine, type DrawnNode, LEADING, LETTERS } from "../drawing.ts";

const colours: Record<DrawnLine["kind"], string> = {
  start: "var(--accent-strong)",
  next: "var(--ink)",
  leap: "var(--ink-3)",
  end: "var(--edge)",
};

/** The pipeline as a picture; the numbers are those of the list under it. */
export function ProcessDrawing({ drawing }: { drawing: Drawing }) {
  const { t } = useTranslation(["process", "deals"]);
  const { width, height, nodes, lines } = drawing;
  return (
    <figure className="m-0 max-w-[26rem]">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-labelledby="process-name"
        aria-describedby="process-text"
        className="block w-full h-auto"
        fill="none"
      >
        <title id="process-name">{t("drawing.name")}</title>
        <defs>
          {(["start", "next", "leap", "end"] as const).map((kind) => (
            <marker
              key={kind}
              id={`arrow-${kind}`}
              viewBox="0 0 8 8"
              refX="7"
              refY="4"
              markerWidth="7"
              markerHeight="7"
              orient="auto"
            >
              <path d="M0 0L8 4L0 8Z" fill={colours[kind]} />
            </marker>
          ))}
        </defs>
        {lines.map((line) => (
          <path
            key={line.key}
            d={line.path}
            stroke={colours[line.kind]}
            strokeWidth={line.kind === "next" ? 2 : 1.25}
            markerEnd={`url(#arrow-${line.kind})`}
          />
        ))}
        {nodes.map((node) => (
          <Node key={node.state} node={node} label={t(`deals:states.${node.state}`)} />
        ))}
        {lines.map((line) => (
          <Numbers key={line.key} line={line} />
        ))}
      </svg>
    </figure>
  );
}

function Node({ node, label }: { node: DrawnNode; label: string }) {
  const { x, y, width, height, end, stays } = node;
  const lines = stays.map((numbers) => numbers.join(" · "));
  const first = y + (height - lines.length * LEADING) / 2 + LETTERS / 3;
  return (
    <g fontSize={LETTERS} textAnchor="middle">
      <rect
        x={x}
        y={y}
        width={width}
        height={height}
        rx={3}
        fill={end ? "var(--sunk)" : "var(--paper)"}
        stroke={end ? "var(--edge)" : "var(--ink)"}
        strokeWidth={end ? 1 : 1.5}
      />
      <text x={x + width / 2} y={first} fontWeight={end ? 400 : 600} fill="var(--ink)">
        {label}
      </text>
      {lines.map((line, index) => (
        <text
          key={line}
          x={x + width / 2}
          y={first + (index + 1) * LEADING - 2}
          fill="var(--ink-2)"
        >
          {index === 0 && "↻ "}
          {line}
        </text>
      ))}
    </g>
  );
}

const anchors = { start: "end", next: "start", leap: "middle", end: "start" } as const;

function Numbers({ line }: { line: DrawnLine }) {
  const { x, y } = line.at;
  return (
    <text
      x={x}
      y={y}
      textAnchor={anchors[line.kind]}
      fontSize={LETTERS}
      fontWeight="600"
      fill="var(--ink)"
      stroke="var(--ground)"
      strokeWidth="4"
      paintOrder="stroke"
    >
      {line.numbers.join(" · ")}
    </text>
  );
}
