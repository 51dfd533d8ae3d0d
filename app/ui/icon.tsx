import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";

const drawings = {
  add: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 6.5v7M6.5 10h7" />
    </>
  ),
  back: <path d="M16 10H4M8.5 5.5 4 10l4.5 4.5" />,
  bell: (
    <path d="M4 14.5c1.4-1.4 1.6-3 1.6-5.6a4.4 4.4 0 0 1 8.8 0c0 2.6.2 4.2 1.6 5.6zM8.4 17h3.2" />
  ),
  calendar: <path d="M3 5h14v12H3zM3 8.5h14M6.5 3v3.5M13.5 3v3.5" />,
  check: <path d="M3.5 10.5 8 15 16.5 5.5" />,
  clock: (
    <>
      <circle cx="10" cy="10" r="7" />
      <path d="M10 5.8V10l3 2" />
    </>
  ),
  close: <path d="M5 5l10 10M15 5 5 15" />,
  copy: <path d="M7 7h10v10H7zM13 7V3H3v10h4" />,
  down: <path d="M5 7.5 10 12.5 15 7.5" />,
  download: <path d="M10 3v10M5.5 9 10 13.5 14.5 9M3.5 17h13" />,
  edit: <path d="M3.5 16.5 4.5 12.5 13.5 3.5l3 3-9 9z" />,
  eye: (
    <>
      <path d="M2 10q8-10.5 16 0-8 10.5-16 0z" />
      <circle cx="10" cy="10" r="2.4" />
    </>
  ),
  file: <path d="M4.5 2.5h7l4 4v11h-11zM11.5 2.5v4h4" />,
  filter: <path d="M2.5 5h15M5.5 10h9M8.5 15h3" />,
  lock: <path d="M4 9h12v8.5H4zM6.5 9V6.2a3.5 3.5 0 0 1 7 0V9" />,
  mail: <path d="M2.5 4.5h15v11h-15zM2.5 5.5 10 11l7.5-5.5" />,
  next: <path d="M4 10h12M11.5 5.5 16 10l-4.5 4.5" />,
  phone: (
    <path d="M5.5 3h3l1 4-2 1.5a9 9 0 0 0 4 4L13 10.5l4 1v3q-1 2.5-3.5 2Q4 14 3.5 5.5q0-2 2-2.5z" />
  ),
  print: <path d="M5.5 7V2.5h9V7M5.5 14H2.5V7h15v7h-3M5.5 11.5h9v6h-9z" />,
  search: (
    <>
      <circle cx="9" cy="9" r="5.5" />
      <path d="M13.2 13.2 17.5 17.5" />
    </>
  ),
  span: (
    <>
      <path d="M2.5 14Q10 1 17.5 14" />
      <circle cx="2.5" cy="14" r="1.3" fill="currentColor" />
      <circle cx="17.5" cy="14" r="1.3" />
    </>
  ),
  upload: <path d="M10 14V4M5.5 8.5 10 4l4.5 4.5M3.5 17h13" />,
  user: (
    <>
      <circle cx="10" cy="6.5" r="3.5" />
      <path d="M3.5 17.5c.6-4 3-5.5 6.5-5.5s5.9 1.5 6.5 5.5" />
    </>
  ),
  warn: <path d="M10 3 18 17H2zM10 8v4.2M10 14.6v.1" />,
} satisfies Record<string, ReactNode>;

export type IconName = keyof typeof drawings;

interface IconProps {
  name: IconName;
  className?: string | undefined;
}

/**
 * A drawing beside words, never in their place. Takes the colour of the words. It carries its own
 * lines: a sheet of them elsewhere in the page would be one more thing a page can forget.
 */
export function Icon({ name, className }: IconProps) {
  return (
    <svg className={classNames("i", className)} viewBox="0 0 20 20" aria-hidden="true">
      {drawings[name]}
    </svg>
  );
}
