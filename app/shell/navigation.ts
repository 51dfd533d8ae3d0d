import type { OrganisationKind } from "#app/organisations/model.ts";

/** A line of the main navigation; its words are `shell:nav.<key>`. */
export interface NavigationEntry {
  key:
    | "technologies"
    | "solutions"
    | "problems"
    | "deals"
    | "statistics"
    | "dashboard"
    | "operator"
    | "advice"
    | "own_listings"
    | "own_challenges";
  href: string;
}

const market: NavigationEntry[] = [
  { key: "technologies", href: "/search?kind=technology" },
  { key: "solutions", href: "/search?kind=solution" },
  { key: "problems", href: "/search?type=challenge" },
];
const deals: NavigationEntry = { key: "deals", href: "/deals" };
const statistics: NavigationEntry = { key: "statistics", href: "/statistics" };

const workspaces: Record<OrganisationKind, NavigationEntry[]> = {
  institute: [deals, statistics, { key: "own_listings", href: "/market/listings" }],
  vendor: [deals, statistics, { key: "own_listings", href: "/market/listings" }],
  enterprise: [deals, statistics, { key: "own_challenges", href: "/market/challenges" }],
  agency: [deals, statistics, { key: "own_challenges", href: "/market/challenges" }],
  intermediary: [{ key: "advice", href: "/advice" }, statistics],
  operator: [
    { key: "operator", href: "/operator" },
    { key: "dashboard", href: "/city" },
  ],
  city: [{ key: "dashboard", href: "/city" }],
};

/** The main navigation for a member of this kind of organisation, or for a visitor. */
export function mainNavigation(kind: OrganisationKind | null): NavigationEntry[] {
  return [...market, ...(kind ? workspaces[kind] : [deals, statistics])];
}

/** Where one's own work is: the first entry after the market; the deals of members and visitors. */
export function ownWork(kind: OrganisationKind | null): NavigationEntry {
  return (kind && workspaces[kind][0]) || deals;
}

/** Whether the page at this address belongs to the entry: same page and same filter, or below it. */
export function isCurrent(href: string, page: { pathname: string; search: string }): boolean {
  const [path = "", query] = href.split("?");
  if (!query) return page.pathname === path || page.pathname.startsWith(`${path}/`);
  if (page.pathname !== path) return false;
  const here = new URLSearchParams(page.search);
  return [...new URLSearchParams(query)].every(
    ([name, value]) => here.getAll(name).join() === value,
  );
}
