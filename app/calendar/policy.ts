import { isManager, type RoleHolder } from "#app/organisations/policy.ts";
import { ok, type Result, refuse } from "#app/platform/result.ts";

/** Everybody's deadlines are counted by it: the operator's owners and managers change it. */
export function mayEditCalendar(person: RoleHolder): Result<null> {
  if (person.organisationKind !== "operator") return refuse(404, "organisations.not_found");
  return isManager(person) ? ok(null) : refuse(403, "organisations.needs_manager");
}
