import { receiveUpload } from "#app/data-room/receive-upload.server.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import type { Route } from "./+types/upload.ts";

/** Resumable uploads into a deal's data room: HEAD asks how far one came. */
export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  if (request.method !== "HEAD") throw notFound();
  return receive({ request, params, context }, member);
}

export async function action({ request, params, context }: Route.ActionArgs) {
  return receive({ request, params, context }, await requireMember(request, context));
}

type Args = Pick<Route.ActionArgs, "request" | "params" | "context">;

function receive(
  { request, params, context }: Args,
  member: Awaited<ReturnType<typeof requireMember>>,
) {
  const { dealId, uploadId = null } = params;
  if (!isId(dealId) || (uploadId && !isId(uploadId))) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  return receiveUpload(ctx, { dealId, uploadId, request });
}
