import type { PageFacts } from "./model.ts";

type Matches = readonly ({ id: string; loaderData?: unknown } | undefined)[];

/** `export const meta` of a page: its own title before the exchange's name. */
export function titleMeta(matches: Matches, title: string | undefined): { title: string }[] {
  const root = matches.find((match) => match?.id === "root")?.loaderData as PageFacts | undefined;
  const name = root?.brand.name ?? "";
  return [{ title: title && name ? `${title} | ${name}` : title || name }];
}
