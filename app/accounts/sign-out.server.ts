import { authServer } from "./auth.server.ts";
import type { AccountCtx } from "./model.ts";

/** Ends the session of this browser. @returns headers that take its cookie away */
export async function signOut(ctx: Pick<AccountCtx, "headers">): Promise<Headers> {
  const { headers } = await authServer().api.signOut({
    headers: ctx.headers,
    returnHeaders: true,
  });
  return headers;
}
