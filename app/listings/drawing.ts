import { type Motif, motifs } from "./drawing-motifs.ts";
import type { Stroke } from "./drawing-pen.ts";
import type { ListingKind } from "./model.ts";

/** Which drawing stands for an industry. */
const byIndustry: Readonly<Record<string, Motif>> = {
  A01: "plant",
  A03: "pond",
  C10: "dryer",
  C13: "loom",
  C16: "bench",
  C17: "press",
  C20: "flask",
  C21: "flask",
  C23: "kiln",
  C24: "gears",
  C26: "chip",
  D35: "panels",
  E36: "tanks",
  F41: "crane",
  G45: "shelves",
  H49: "route",
  I55: "rooms",
  J58: "network",
  K64: "ledger",
  L68: "rooms",
  M69: "ledger",
  O84: "wards",
  P85: "board",
  Q86: "pulse",
  R90: "board",
};

/** Which drawing stands for a category of digital solutions. */
const byCategory: Readonly<Record<string, Motif>> = {
  accounting_einvoice: "ledger",
  erp: "network",
  crm_sales: "talk",
  ecommerce: "shelves",
  hrm: "wards",
  pos_retail: "shelves",
  mes_scada: "gears",
  warehouse_logistics: "route",
  iot: "chip",
  ai_data: "network",
  computer_vision: "eye",
  chatbot_cx: "talk",
  cloud_infrastructure: "network",
  cybersecurity: "chip",
  e_office: "papers",
  e_signature: "papers",
  traceability: "route",
  smart_agriculture: "plant",
  edtech: "board",
  healthtech: "pulse",
  fintech_payment: "ledger",
  gis_smart_city: "wards",
  digital_marketing: "talk",
  rpa_integration: "gears",
};

export interface Drawing {
  motif: Motif;
  strokes: Stroke[];
}

interface Drawn {
  id: string;
  kind: ListingKind;
  industries: readonly string[];
  solutionCategories: readonly string[];
}

/**
 * What a listing without a picture is drawn with: solutions by their category, technologies by their
 * industry.
 */
export function motifOf(listing: Drawn): Motif {
  const category = listing.solutionCategories.map((code) => byCategory[code]).find(Boolean);
  const industry = listing.industries.map((code) => byIndustry[code]).find(Boolean);
  const first = listing.kind === "solution" ? category : industry;
  return first ?? industry ?? category ?? "network";
}

/** The line drawing of a listing without a picture: the same listing is always drawn the same way. */
export function drawingOf(listing: Drawn): Drawing {
  const motif = motifOf(listing);
  return { motif, strokes: motifs[motif](dice(listing.id)) };
}

/** Repeatable numbers from a text: `dice(n)` gives 0 to n-1. */
function dice(seed: string): (sides: number) => number {
  let state = 2166136261;
  for (const letter of seed) state = Math.imul(state ^ letter.charCodeAt(0), 16777619);
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 0x6d2b79f5) | 0;
    return (((state ^ (state >>> 13)) >>> 0) % 1009) % sides;
  };
}
