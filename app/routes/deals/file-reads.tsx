import { Link } from "react-router";
import { loadReads } from "#app/data-room/load-room.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { ReadTable } from "#app/data-room/views/read-table.tsx";
import { useRoomWords } from "#app/data-room/views/use-room-words.ts";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/file-reads.ts";

export const handle = { messages: ["room", "deals"], refusals: false };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const room = await openRoom(db, member.actor, params.dealId);
  if (!room || room.reader.standing === "guest") throw notFound();
  return {
    title: translator(locale).getFixedT(null, "room")("reads.title"),
    deal: { id: room.deal.id, code: room.deal.code },
    reads: await loadReads(db, room),
  };
}

export default function FileReads({ loaderData }: Route.ComponentProps) {
  const { deal, reads, title } = loaderData;
  const { say } = useRoomWords();
  return (
    <div className="wrap">
      <DealCrumb deal={deal} via={<Link to={`/deals/${deal.id}/files`}>{say("heading")}</Link>} />
      <div className="title">
        <h1>{title}</h1>
      </div>
      <p className="lead mt-s-3 mb-s-4">{say("reads.lead")}</p>
      <ReadTable dealId={deal.id} caption={title} reads={reads} named />
    </div>
  );
}
