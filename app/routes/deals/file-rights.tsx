import { data, Link, redirect, useNavigation } from "react-router";
import { loadRights } from "#app/data-room/load-rights.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { setRights } from "#app/data-room/set-rights.server.ts";
import { RightsForm } from "#app/data-room/views/rights-form.tsx";
import { useRoomWords } from "#app/data-room/views/use-room-words.ts";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/file-rights.ts";

export const handle = { messages: ["room", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const query = new URL(request.url).searchParams;
  const target = query.get("of") ?? params.dealId;
  if (!isId(params.dealId) || !isId(target)) throw notFound();
  const room = await openRoom(db, member.actor, params.dealId);
  const page = room && (await loadRights(db, room, target));
  if (!page) throw notFound();
  return {
    title: translator(locale).getFixedT(null, "room")("rights.title"),
    deal: { id: room.deal.id, code: room.deal.code },
    page,
    saved: query.has("saved"),
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const { targetId = "", ...fields } = typedValues(await formOf(request));
  const rights = Object.entries(fields)
    .filter(([name]) => name.startsWith("right."))
    .map(([name, right]) => ({ granteeId: name.slice("right.".length), right }));
  const done = await setRights(ctx, { dealId: params.dealId, values: { targetId, rights } });
  if (done.ok) {
    throw redirect(`/deals/${params.dealId}/files/rights?of=${targetId}&saved`, 303);
  }
  if (done.refusal.status === 404) throw notFound();
  return data({ refusal: done.refusal }, { status: done.refusal.status });
}

export default function FileRights({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, page, title, saved } = loaderData;
  const { say } = useRoomWords();
  const busy = useNavigation().state !== "idle";
  return (
    <div className="wrap">
      <DealCrumb deal={deal} via={<Link to={`/deals/${deal.id}/files`}>{say("heading")}</Link>} />
      <div className="title">
        <div>
          <h1>{title}</h1>
          <p className="sub wrap-anywhere">{page.name ?? say("rights.whole")}</p>
        </div>
      </div>
      <p className="lead mt-s-3 mb-s-4">{say(`rights.lead_${page.kind}`)}</p>
      {saved && !actionData && (
        <Notice tone="done" live>
          {say("rights.saved")}
        </Notice>
      )}
      <RightsForm page={page} refusal={actionData?.refusal ?? null} busy={busy} />
    </div>
  );
}
