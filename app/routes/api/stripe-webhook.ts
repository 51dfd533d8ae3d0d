import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { applyStripeEvent } from "#app/payments/apply-stripe-event.server.ts";
import { stripeRail } from "#app/payments/stripe.server.ts";
import { readBody } from "#app/platform/http/read-body.ts";
import type { Route } from "./+types/stripe-webhook.ts";

/** Longest notice taken in, bytes; Stripe's are far shorter. */
const MAX_BODY = 256 * 1024;

export async function loader() {
  throw notFound();
}

/** Stripe's notices. The signature is over the raw body, so nothing parses it before. */
export async function action({ request, context }: Route.ActionArgs) {
  const rail = stripeRail();
  if (!rail) throw notFound();
  const { db, now } = ctxOf(context);
  const body = await readBody(request, MAX_BODY);
  if (!body) return new Response(null, { status: 413 });
  const notice = rail.verifyNotice(
    body.toString("utf8"),
    request.headers.get("Stripe-Signature") ?? "",
  );
  if (!notice) return new Response(null, { status: 400 });
  const result = await applyStripeEvent({ db, now, rail }, notice);
  // A refusal here means two notices met: Stripe sends this one again and it then finds it done.
  return new Response(null, { status: result.ok ? 200 : 409 });
}
