import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface Place {
  code: string;
  vi: string;
  en: string;
}

interface Unit {
  code: string;
  fullName: string;
  fullNameEn: string;
  wards: { code: string; fullName: string; fullNameEn: string }[];
}

interface Places {
  provinces: Place[];
  wards: Map<string, Place & { provinceCode: string }>;
  byProvince: Map<string, Place[]>;
}

let loaded: Places | undefined;

function places(): Places {
  if (loaded) return loaded;
  const file = join(process.cwd(), "app/taxonomy/vn-administrative-units.json");
  const units = JSON.parse(readFileSync(file, "utf8")) as Unit[];
  const place = (u: { code: string; fullName: string; fullNameEn: string }): Place => ({
    code: u.code,
    vi: u.fullName,
    en: u.fullNameEn,
  });
  const byProvince = new Map(units.map((unit) => [unit.code, unit.wards.map(place)]));
  const wards = new Map(
    units.flatMap((unit) =>
      unit.wards.map((ward) => [ward.code, { ...place(ward), provinceCode: unit.code }] as const),
    ),
  );
  loaded = { provinces: units.map(place), wards, byProvince };
  return loaded;
}

/** The 34 provinces and cities of Vietnam. */
export function provinces(): Place[] {
  return places().provinces;
}

/** Wards of a province, by its code ("01" is Hanoi); empty for an unknown code. */
export function wardsOf(provinceCode: string): Place[] {
  return places().byProvince.get(provinceCode) ?? [];
}

/** Null for no code and for one that names no ward of today. */
export function wardByCode(code: string | null): (Place & { provinceCode: string }) | null {
  return code ? (places().wards.get(code) ?? null) : null;
}

/** Null for no code and for one that names no province of today. */
export function provinceByCode(code: string | null): Place | null {
  return places().provinces.find((province) => province.code === code) ?? null;
}

/** A ward of another province is dropped: without scripts its list follows the province one step later. */
export function withKnownWard<
  Placed extends { provinceCode: string | null; wardCode: string | null },
>(placed: Placed): Placed {
  const ward = wardByCode(placed.wardCode);
  return ward?.provinceCode === placed.provinceCode ? placed : { ...placed, wardCode: null };
}
