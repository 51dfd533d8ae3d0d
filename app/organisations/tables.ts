import type { Prisma } from "#app/platform/db/client.server.ts";
import { one, table } from "#app/platform/db/read-tree.server.ts";

/** The tables of organisations, for readings in one statement. */

export const organisationTable = table<Prisma.$OrganisationPayload>("organisation", {
  bankChangedAt: "moment",
  verifiedAt: "moment",
  createdAt: "moment",
  updatedAt: "moment",
});

export const membershipTable = table<Prisma.$MembershipPayload>(
  "membership",
  { createdAt: "moment", roles: "list" },
  { organisation: one(organisationTable, "organisationId") },
);
