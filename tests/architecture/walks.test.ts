import { matchPath } from "react-router";
import { describe, expect, test } from "vitest";
import routes from "#app/routes.ts";
import { type Stop, unwalked, walks } from "../e2e/walks.ts";

interface Entry {
  path?: string | undefined;
  file?: string;
  children?: Entry[] | undefined;
}

/** The addresses that show a page; those of `.ts` files answer data or only take forms. */
function pages(entries: Entry[], prefix = ""): string[] {
  return entries.flatMap(({ path, file, children }) => {
    const here = path ? `${prefix}/${path}` : prefix;
    if (children) return pages(children, here);
    return file?.endsWith(".tsx") ? [here || "/"] : [];
  });
}

const sample = (stop: Stop) => (typeof stop === "string" ? stop : stop.link);

const walked = walks
  .flatMap(({ stops }) => stops.map(sample))
  .map((stop) => stop.replace(/\{deal:[^}]+\}/, "some-deal").replace(/[?#].*/, ""));

/** The address a walked one belongs to: the one with the fewest parts left open. */
function addressOf(path: string, addresses: string[]): string | undefined {
  const open = (address: string) =>
    address === "/*" ? Number.POSITIVE_INFINITY : address.split(":").length;
  return addresses
    .filter((address) => matchPath(address, path))
    .sort((a, b) => open(a) - open(b))
    .at(0);
}

describe("the walk over every page", () => {
  const addresses = pages(routes as Entry[]);
  const reached = new Set(walked.map((path) => addressOf(path, addresses)));

  test("opens each page of the table of contents, or says why not", () => {
    const left = addresses.filter((address) => !reached.has(address) && !(address in unwalked));
    expect(left).toEqual([]);
  });

  test("excuses no page that it opens or that is gone", () => {
    const excused = Object.keys(unwalked);
    expect(excused.filter((one) => reached.has(one) || !addresses.includes(one))).toEqual([]);
  });
});
