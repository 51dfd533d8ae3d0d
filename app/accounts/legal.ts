import { consentDocuments } from "./model.ts";

/** The legal texts: their version, and the sections in order (`accounts:legal.<document>.<section>`). */
export const legalDocuments = {
  terms: {
    version: consentDocuments.terms,
    sections: ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8", "s9", "s10"],
  },
  privacy: {
    version: consentDocuments.privacy,
    sections: ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"],
  },
  takedown: { version: "2026-11-01", sections: ["s1", "s2", "s3", "s4"] },
  "open-data": { version: "2026-11-01", sections: ["s1", "s2", "s3", "s4", "s5"] },
} as const;

export type LegalDocument = keyof typeof legalDocuments;

export function isLegalDocument(name: string): name is LegalDocument {
  return Object.hasOwn(legalDocuments, name);
}
