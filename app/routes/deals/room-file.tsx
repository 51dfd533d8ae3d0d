import { data, Form, Link, redirect, useNavigation } from "react-router";
import { answerQuestion } from "#app/data-room/answer-question.server.ts";
import { askQuestion } from "#app/data-room/ask-question.server.ts";
import { loadReads } from "#app/data-room/load-room.server.ts";
import { loadRoomFile } from "#app/data-room/load-room-file.server.ts";
import { openRoom } from "#app/data-room/open-room.server.ts";
import { receiveFormFiles } from "#app/data-room/receive-form-files.server.ts";
import { removeFile } from "#app/data-room/remove-file.server.ts";
import { QuestionList } from "#app/data-room/views/question-list.tsx";
import { ReadTable } from "#app/data-room/views/read-table.tsx";
import { UploadForm } from "#app/data-room/views/upload-form.tsx";
import { useRoomWords } from "#app/data-room/views/use-room-words.ts";
import { VersionList } from "#app/data-room/views/version-list.tsx";
import { DealCrumb } from "#app/deals/views/deal-crumb.tsx";
import { acceptAttribute } from "#app/documents/model.ts";
import { ctxOf, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import { isId } from "#app/platform/ids.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Button } from "#app/ui/button.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/room-file.ts";

export const handle = { messages: ["room", "deals", "documents"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.file.name);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db } = ctxOf(context);
  if (!isId(params.dealId) || !isId(params.fileId)) throw notFound();
  const room = await openRoom(db, member.actor, params.dealId);
  const file = room && (await loadRoomFile(db, room, params.fileId));
  if (!file) throw notFound();
  return {
    deal: { id: room.deal.id, code: room.deal.code },
    file,
    reads: file.own ? await loadReads(db, room, file.id, 100) : [],
    accept: acceptAttribute("deal_file"),
  };
}

interface Answer {
  intent: string;
  refusal: Refusal;
  values: Record<string, string>;
}

function answer(intent: string, refusal: Refusal, values: Record<string, string> = {}) {
  if (refusal.status === 404) throw notFound();
  return data({ intent, refusal, values } satisfies Answer, { status: refusal.status });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { dealId, fileId } = params;
  if (!isId(dealId) || !isId(fileId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  const here = `/deals/${dealId}/files/${fileId}`;
  if (!(await openRoom(ctx.db, member.actor, dealId))) throw notFound();
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    const typed = new FormData();
    const sent = await receiveFormFiles(ctx, { dealId, request, typed });
    if (sent.ok) throw redirect(here, 303);
    return answer("upload", sent.refusal, typedValues(typed));
  }
  const form = await formOf(request);
  const values = typedValues(form);
  const intent = intentOf(form);
  const input = { dealId, fileId, values };
  const commands = { ask: askQuestion, answer: answerQuestion, remove: removeFile } as const;
  if (!Object.hasOwn(commands, intent)) throw notFound();
  const done = await commands[intent as keyof typeof commands](ctx, input);
  if (!done.ok) return answer(intent, done.refusal, values);
  throw redirect(intent === "remove" ? `/deals/${dealId}/files` : `${here}#questions`, 303);
}

export default function RoomFile({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, file, reads, accept } = loaderData;
  const { say } = useRoomWords();
  const busy = useNavigation().state !== "idle";
  const answered = actionData ?? { intent: "", values: {}, refusal: null };
  const refusalOf = (intent: string) => (answered.intent === intent ? answered.refusal : null);
  return (
    <div className="wrap">
      <DealCrumb deal={deal} via={<Link to={`/deals/${deal.id}/files`}>{say("heading")}</Link>} />
      <div className="title">
        <h1 className="wrap-anywhere">{file.name}</h1>
      </div>
      <p className="note">
        {say(file.own ? "file_own" : `file_right.${file.right}`)}{" "}
        {file.own && (
          <Link to={`/deals/${deal.id}/files/rights?of=${file.id}`}>{say("rights.open_file")}</Link>
        )}
      </p>
      <VersionList file={file} />
      {file.own && (
        <Section title={say("versions.add")} note={say("versions.add_note")}>
          <UploadForm
            key={file.versionNumber}
            dealId={deal.id}
            accept={accept}
            version={{ fileId: file.id, baseNumber: file.versionNumber }}
            values={answered.intent === "upload" ? answered.values : {}}
            refusal={refusalOf("upload")}
            busy={busy}
          />
        </Section>
      )}
      <QuestionList file={file} answered={answered} busy={busy} />
      {file.own && (
        <Section title={say("reads.title")} note={say("reads.note")}>
          <ReadTable dealId={deal.id} caption={say("reads.title")} reads={reads} named={false} />
        </Section>
      )}
      {file.own && (
        <Section title={say("remove.title")} note={say("remove.note")}>
          <Disclosure summary={say("remove.ask")}>
            <Form method="post" className="mt-s-3">
              <input type="hidden" name="intent" value="remove" />
              <Button type="submit" quiet busy={busy && say("shell:form.sending")}>
                {say("remove.do")}
              </Button>
            </Form>
          </Disclosure>
        </Section>
      )}
    </div>
  );
}
