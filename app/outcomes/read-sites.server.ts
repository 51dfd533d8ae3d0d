import { ok, type Result, refuse } from "#app/platform/result.ts";
import { readWard } from "#app/taxonomy/read-ward.server.ts";

/** A place of use as a report names it. */
export interface NamedSite {
  readonly name: string;
  readonly wardCode: string;
}

/** Province of the exchange's own city: Hanoi. */
const CITY = "01";

/** "Kho Gia Lâm, phường Long Biên" or with its province behind: the name, then where it is. */
function readSite(line: string): NamedSite | null {
  const parts = line
    .split(/[,;\t]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const last = parts.at(-1);
  if (last === undefined || parts.length < 2) return null;
  const ward = readWard(last, null, CITY);
  if (ward) return { name: parts.slice(0, -1).join(", "), wardCode: ward.code };
  const before = parts.length > 2 ? readWard(parts.at(-2) ?? "", last, CITY) : null;
  return before && { name: parts.slice(0, -2).join(", "), wardCode: before.code };
}

/** The places of a report, one a line; 422 with the number of the first line whose ward is not known. */
export function readSites(lines: readonly string[]): Result<NamedSite[]> {
  const sites: NamedSite[] = [];
  for (const [index, line] of lines.entries()) {
    const site = readSite(line);
    if (!site) {
      return refuse(422, "deals.check_form", {
        fields: { places: "deals.place_unknown" },
        params: { line: index + 1 },
      });
    }
    sites.push(site);
  }
  return ok(sites);
}
