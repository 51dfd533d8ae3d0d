import type { ReactNode } from "react";

const drawings: Record<string, ReactNode> = {
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13.2 13.2 17.5 17.5" />
    </>
  ),
  filter: <path d="M2.5 5h15M5.5 10h9M8.5 15h3" />,
  down: <path d="M5 7.5 10 12.5 15 7.5" />,
  check: <path d="M3.5 10.5 8 15 16.5 5.5" />,
  next: <path d="M4 10h12M11.5 5.5 16 10l-4.5 4.5" />,
};

export function Icon({ name, turns = false }: { name: string; turns?: boolean }) {
  return (
    <svg className={turns ? "i v" : "i"} viewBox="0 0 20 20" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
