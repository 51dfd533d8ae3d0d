import { data, Link, redirect, useNavigation } from "react-router";
import { annexFor, loadRoom } from "#app/data-room/load-room.server.ts";
import { makeFolder } from "#app/data-room/make-folder.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { receiveFormFiles } from "#app/data-room/receive-form-files.server.ts";
import { FolderForm } from "#app/data-room/views/folder-form.tsx";
import { PaperRows } from "#app/data-room/views/paper-rows.tsx";
import { RoomPartSection } from "#app/data-room/views/room-part.tsx";
import { UploadForm } from "#app/data-room/views/upload-form.tsx";
import { useRoomWords } from "#app/data-room/views/use-room-words.ts";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { acceptAttribute } from "#app/documents/model.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import { isId } from "#app/platform/ids.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/files.ts";

export const handle = { messages: ["room", "deals", "documents"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const room = await openRoom(db, member.actor, params.dealId);
  if (!room) throw notFound();
  const { deal, opened } = room;
  return {
    title: translator(locale).getFixedT(null, "room")("title", { code: deal.code }),
    deal: { id: deal.id, code: deal.code, title: { vi: deal.titleVi, en: deal.titleEn } },
    opened,
    guest: room.reader.standing === "guest",
    page: await loadRoom(db, room),
    annex: await annexFor(db, room),
    accept: acceptAttribute("deal_file"),
  };
}

interface Answer {
  intent: string;
  refusal: Refusal;
  values: Record<string, string>;
}

const refused = (answer: Answer) => data(answer, { status: answer.refusal.status });

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const { dealId } = params;
  if (!(await openRoom(ctx.db, member.actor, dealId))) throw notFound();
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    const typed = new FormData();
    const sent = await receiveFormFiles(ctx, { dealId, request, typed });
    if (sent.ok) throw redirect(`/deals/${dealId}/files#own`, 303);
    return refused({ intent: "upload", refusal: sent.refusal, values: typedValues(typed) });
  }
  const form = await formOf(request);
  const values = typedValues(form);
  if (intentOf(form) !== "make_folder") throw notFound();
  const made = await makeFolder(ctx, { dealId, values });
  if (made.ok) throw redirect(`/deals/${dealId}/files#own`, 303);
  return refused({ intent: "make_folder", refusal: made.refusal, values });
}

export default function Files({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, page, annex, opened, guest, accept } = loaderData;
  const { say, name } = useRoomWords();
  const busy = useNavigation().state !== "idle";
  const own = page.parts.find((part) => part.own);
  const refusalOf = (intent: string) => (actionData?.intent === intent ? actionData.refusal : null);
  const valuesOf = (intent: string) => (actionData?.intent === intent ? actionData.values : {});
  return (
    <div className="wrap">
      <DealCrumb deal={deal} />
      <div className="title">
        <div>
          <h1>{say("heading")}</h1>
          <p className="sub">{name(deal.title)}</p>
        </div>
      </div>
      <p className="lead mt-s-3 mb-s-4">{say("lead")}</p>
      {!opened && <Notice tone="wait">{say("not_open")}</Notice>}
      {page.parts.map((part) => (
        <RoomPartSection
          key={part.organisationId}
          dealId={deal.id}
          part={part}
          reads={guest ? 0 : page.ownReads}
        />
      ))}
      {!guest && (
        <>
          <Section id="add" title={say("upload.title")} note={say("upload.note_all")}>
            <UploadForm
              dealId={deal.id}
              accept={accept}
              folders={own?.folders ?? []}
              values={valuesOf("upload")}
              refusal={refusalOf("upload")}
              busy={busy}
            />
          </Section>
          <Section id="folder" title={say("folder.title")} note={say("folder.note")}>
            <FolderForm
              key={own?.folders.length}
              folders={own?.folders ?? []}
              values={valuesOf("make_folder")}
              refusal={refusalOf("make_folder")}
              busy={busy}
            />
          </Section>
        </>
      )}
      {page.papers.length > 0 && (
        <Section title={say("papers")} note={say("papers_note")}>
          <PaperRows caption={say("papers")} files={page.papers} />
        </Section>
      )}
      {annex && annex.files.length > 0 && (
        <Section
          title={say("annex")}
          note={say("annex_note")}
          action={<Link to={`/listings/${annex.listingId}`}>{say("annex_text")}</Link>}
        >
          <PaperRows caption={say("annex")} files={annex.files} />
        </Section>
      )}
    </div>
  );
}
