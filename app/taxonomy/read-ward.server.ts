import { type Place, provinces, wardsOf } from "./places.server.ts";

const marks = /\p{Diacritic}/gu;
const unit = /^(phuong|xa|dac khu|thi tran|tinh|thanh pho|tp\.?|ward|commune|province|city) /;

/** A name without marks and case. */
function folded(name: string): string {
  const bare = name.normalize("NFD").replace(marks, "").toLowerCase().replaceAll("đ", "d");
  return bare.replace(/\s+/g, " ").trim();
}

/** And without the kind of unit in front or behind. */
const plain = (name: string) =>
  folded(name)
    .replace(unit, "")
    .replace(/ (ward|commune|province|city)$/, "");

interface Known extends Place {
  readonly provinceCode: string;
}

let byName: Map<string, Known[]> | undefined;

function named(name: string): readonly Known[] {
  byName ??= Map.groupBy(
    provinces().flatMap(({ code }) =>
      wardsOf(code).map((ward) => ({ ...ward, provinceCode: code })),
    ),
    (ward) => plain(ward.vi),
  );
  return byName.get(plain(name)) ?? [];
}

const provinceNamed = (name: string) =>
  provinces().find((province) => plain(province.vi) === plain(name)) ?? null;

/**
 * The ward a person means by its name, with or without marks and "phường". Of several of that name the
 * one of the province given, else the one of the city; null where none or more than one is left.
 * @param province name of its province as typed, or null
 * @param city code of the province that is meant where none is named
 */
export function readWard(name: string, province: string | null, city: string): Known | null {
  const found = named(name);
  const within = province === null ? city : provinceNamed(province)?.code;
  const inside = found.filter(({ provinceCode }) => provinceCode === within);
  const exact = inside.filter(({ vi }) => folded(vi) === folded(name));
  const there = exact.length > 0 ? exact : inside;
  if (there.length === 1) return there[0] ?? null;
  return province === null && found.length === 1 ? (found[0] ?? null) : null;
}
