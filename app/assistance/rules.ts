import { ok, type Result, refuse } from "#app/platform/result.ts";
import { LONGEST_DAYS } from "./model.ts";

const DAY = 86_400_000;

/** The last moment of the chosen day in Vietnam, if it lies ahead and not too far. */
export function endOf(day: string, now: Date): Result<Date> {
  const end = new Date(`${day}T23:59:59+07:00`);
  const wrong = (key: string) => refuse(422, "form.check_fields", { fields: { endsOn: key } });
  if (Number.isNaN(end.getTime()) || end <= now) return wrong("assistance.day_past");
  if (end.getTime() - now.getTime() > (LONGEST_DAYS + 1) * DAY) return wrong("assistance.day_far");
  return ok(end);
}
