import { ok, type Result } from "#app/platform/result.ts";
import { authServer } from "./auth.server.ts";
import { refusalOf } from "./refusal.server.ts";

/** Confirms an address with the token that was mailed to it; a second time is fine too. */
export async function verifyEmail(token: string): Promise<Result<null>> {
  try {
    await authServer().api.verifyEmail({ query: { token } });
    return ok(null);
  } catch (error) {
    return refusalOf(error);
  }
}
