import { useTranslation } from "#app/i18n/use-translation.tsx";
import type { Drawing, DrawnLine, DrawnNode } from "../drawing.ts";

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
    <figure className="m-0 max-w-[34rem]">
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
      <figcaption className="note">{t("drawing.caption")}</figcaption>
    </figure>
  );
}

function Node({ node, label }: { node: DrawnNode; label: string }) {
  const { x, y, width, height, end, stays } = node;
  const lift = stays.length > 0 ? 7 : 0;
  return (
    <g>
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
      <text
        x={x + width / 2}
        y={y + height / 2 + 4.5 - lift}
        textAnchor="middle"
        fontSize="13"
        fontWeight={end ? 400 : 600}
        fill="var(--ink)"
      >
        {label}
      </text>
      {stays.length > 0 && (
        <text
          x={x + width / 2}
          y={y + height - 7}
          textAnchor="middle"
          fontSize="11"
          fill="var(--ink-2)"
        >
          ↻ {stays.join(" · ")}
        </text>
      )}
    </g>
  );
}

function Numbers({ line }: { line: DrawnLine }) {
  const { x, y } = line.at;
  return (
    <text
      x={x}
      y={y}
      textAnchor={line.kind === "start" || line.kind === "leap" ? "end" : "start"}
      fontSize="11"
      fontWeight="600"
      fill="var(--ink)"
      stroke="var(--ground)"
      strokeWidth="3"
      paintOrder="stroke"
    >
      {line.numbers.join(" · ")}
    </text>
  );
}
