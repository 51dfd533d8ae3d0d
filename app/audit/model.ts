/** One line of the audit record as the operator reads it. */
export interface AuditLine {
  seq: string;
  at: Date;
  /** Name of the person, or null for the clock and the system. */
  person: string | null;
  actorKind: "user" | "clock" | "system";
  organisation: string | null;
  onBehalfOf: string | null;
  action: string;
  subjectType: string;
  subjectId: string;
  from: string | null;
  to: string | null;
  hash: string;
}

/** What the last check of the chain found. */
export interface ChainStatus {
  checkedAt: Date;
  entries: number;
  brokenAt: string | null;
}

export const auditPageSize = 50;
