import { redirect } from "react-router";
import { accountCtxOf } from "#app/accounts/account-ctx.server.ts";
import { nextPathOf } from "#app/accounts/next-path.ts";
import { signInAsPersona } from "#app/accounts/sign-in-as-persona.server.ts";
import { notFound } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import type { Route } from "./+types/demo-sign-in.ts";

export function loader() {
  throw notFound();
}

/** `persona` is a key of the demo's personas; `next` a path of this site. */
export async function action({ request, context }: Route.ActionArgs) {
  const form = await formOf(request);
  const signedIn = await signInAsPersona(
    accountCtxOf(request, context),
    String(form.get("persona") ?? ""),
  );
  if (!signedIn.ok) throw notFound();
  return redirect(nextPathOf(form.get("next")), { status: 303, headers: signedIn.value });
}
