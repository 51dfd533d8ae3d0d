import type { Prisma } from "#app/platform/db/client.server.ts";
import { table } from "#app/platform/db/read-tree.server.ts";

/** Files, for readings in one statement. */
export const documentTable = table<Prisma.$DocumentPayload>("document", {
  createdAt: "moment",
  removedAt: "moment",
});
