/**
 * npm run make-staff -- --kind operator|city --name NAME --email ADDRESS: the first people of the operator
 * and the city, who cannot register themselves. Prints the invitation link.
 */
import "./env-file.ts";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { kind: { type: "string" }, name: { type: "string" }, email: { type: "string" } },
});
const { kind, name, email } = values;
if ((kind !== "operator" && kind !== "city") || !name || !email?.includes("@")) {
  console.error("Usage: npm run make-staff -- --kind operator|city --name NAME --email ADDRESS");
  process.exit(2);
}
const { foundStaff } = await import("#app/organisations/found-staff.server.ts");
const { INVITATION_DAYS } = await import("#app/organisations/rules.ts");
const { closeDb, db } = await import("#app/platform/db/client.server.ts");
const { env } = await import("#app/platform/env.server.ts");

try {
  const token = await foundStaff({ db: db(), now: new Date() }, { kind, name, email });
  console.log(`Open this within ${INVITATION_DAYS} days and sign up with ${email}:`);
  console.log(`${env().APP_URL}/invitations/${token}`);
} finally {
  await closeDb();
}
