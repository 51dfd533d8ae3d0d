import { redirect } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { nextPathOf } from "#app/accounts/next-path.ts";
import { signOut } from "#app/accounts/sign-out.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import type { Route } from "./+types/sign-out.ts";

/** Reached by going back or by a reload: nobody is signed out by following a link. */
export function loader() {
  return redirect("/account");
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await formOf(request);
  const headers = await signOut(accountCtxOf(request, context));
  return redirect(nextPathOf(form.get("next")), { status: 303, headers });
}
