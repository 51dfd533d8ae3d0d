import { data, Form, redirect, useNavigation } from "react-router";
import { loadConversation } from "#app/conversations/load-conversation.server.ts";
import { markThreadRead } from "#app/conversations/mark-thread-read.server.ts";
import { sendMessage } from "#app/conversations/send-message.server.ts";
import { startThread } from "#app/conversations/start-thread.server.ts";
import { MessageForm } from "#app/conversations/views/message-form.tsx";
import { MessageList } from "#app/conversations/views/message-list.tsx";
import { ThreadForm } from "#app/conversations/views/thread-form.tsx";
import { ThreadList } from "#app/conversations/views/thread-list.tsx";
import { receiveFormFiles } from "#app/data-room/receive-form-files.server.ts";
import { headOf } from "#app/deals/load-deal-line.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { acceptAttribute } from "#app/documents/model.ts";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { isDealMuted, muteDeal } from "#app/notifications/preferences.server.ts";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { typedValues } from "#app/platform/http/read-form.ts";
import { isId, newId } from "#app/platform/ids.ts";
import { ok, type Refusal, type Result } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/messages.ts";

export const handle = { messages: ["conversations", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  const threadId = new URL(request.url).searchParams.get("thread");
  if (!isId(params.dealId) || (threadId !== null && !isId(threadId))) throw notFound();
  const opened = await openDealFor({ db, now, actor: member.actor }, params.dealId);
  if (!opened) throw notFound();
  // City staff see what is counted, never what the parties write.
  if (opened.who.kind === "outsider") throw forbidden();
  const { details, side } = opened;
  const { userId } = member.user;
  const talk = await loadConversation({ db, actor: member.actor }, details, threadId);
  if (!talk) throw notFound();
  await markThreadRead({ db, now }, { dealId: params.dealId, threadId, userId });
  const t = translator(locale).getFixedT(null, "conversations");
  return {
    title: t("title", { code: details.code }),
    deal: headOf(details, { side, sight: side ? "party" : "operator" }),
    talk,
    freshId: newId(),
    muted: await isDealMuted(db, userId, params.dealId),
    reader: { userId, organisationId: member.organisationId as string },
    accept: acceptAttribute("deal_file"),
  };
}

type Ctx = Parameters<typeof sendMessage>[0] & Parameters<typeof receiveFormFiles>[0];

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { dealId } = params;
  if (!isId(dealId)) throw notFound();
  const ctx = { ...ctxOf(context), actor: member.actor };
  // Before a byte of an outsider's files is kept anywhere.
  const opened = await openDealFor(ctx, dealId);
  if (!opened || opened.who.kind === "outsider") throw notFound();
  const typed = new FormData();
  const files = await filesIn(ctx, dealId, request, typed);
  const values = typedValues(typed);
  const intent = intentOf(typed);
  if (!files.ok) return refused("send", files.refusal, values);
  const attachments = [values.attachments, ...files.value].filter(Boolean).join(",");
  const input = { dealId, values: { ...values, attachments } };
  const here = `/deals/${dealId}/messages`;
  if (intent === "mute" || intent === "unmute") {
    const { userId } = member.user;
    await muteDeal(ctx, { userId, dealId, muted: intent === "mute" });
    throw redirect(here, 303);
  }
  if (intent === "start") {
    const started = await startThread(ctx, input);
    if (started.ok) throw redirect(`${here}?thread=${started.value.threadId}#last`, 303);
    return refused("start", started.refusal, values);
  }
  const sent = await sendMessage(ctx, input);
  const thread = values.threadId ? `?thread=${values.threadId}` : "";
  if (sent.ok) throw redirect(`${here}${thread}#last`, 303);
  return refused("send", sent.refusal, input.values);
}

/** The form's fields, and the files that came with it as files of the data room. */
async function filesIn(
  ctx: Ctx,
  dealId: string,
  request: Request,
  typed: FormData,
): Promise<Result<readonly string[]>> {
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    const received = await receiveFormFiles(ctx, { dealId, request, typed, optional: true });
    return received.ok ? ok(received.value.fileIds) : received;
  }
  for (const [name, value] of await formOf(request)) typed.append(name, value);
  return ok([]);
}

function refused(intent: string, refusal: Refusal, values: Record<string, string>) {
  if (refusal.status === 404) throw notFound();
  return data({ intent, refusal, values }, { status: refusal.status });
}

export default function Messages({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, talk, reader, muted } = loaderData;
  const { t } = useTranslation("conversations");
  const { say, short, locale } = useDealWords();
  const busy = useNavigation().state !== "idle";
  const organisations = {
    [deal.buyer.id]: short(deal, "buyer"),
    [deal.seller.id]: short(deal, "seller"),
  };
  const answered = (intent: string) => ({
    values: actionData?.intent === intent ? actionData.values : {},
    refusal: actionData?.intent === intent ? actionData.refusal : null,
  });
  const { current } = talk;
  return (
    <div className="wrap">
      <SubpageHeading deal={deal} title={t("heading")} />
      <Section title={t("threads")}>
        <ThreadList threads={talk.threads} currentId={current.id} />
        <ThreadForm {...answered("start")} busy={busy} />
      </Section>
      <Section
        title={current.subject ?? t("general")}
        note={current.step && say(`stages.${current.step}`)}
      >
        <MessageList
          dealId={deal.id}
          messages={talk.messages}
          organisations={organisations}
          reader={reader}
        />
        <div className="mt-s-4">
          <MessageForm
            key={`${current.id} ${talk.messages.length}`}
            threadRef={current.id ?? deal.id}
            threadId={current.id}
            freshId={loaderData.freshId}
            arrived={talk.messages.map(({ id }) => id)}
            people={talk.people.map(({ id, name, ...person }) => ({
              id,
              name,
              organisation: pick(partyName(deal, person.organisationId), locale),
            }))}
            files={talk.files}
            accept={loaderData.accept}
            {...answered("send")}
            busy={busy}
          />
        </div>
        <Form method="post" className="mt-s-5">
          {muted && <p className="sub">{t("mute.muted")}</p>}
          <button
            className="btn quiet"
            type="submit"
            name="intent"
            value={muted ? "unmute" : "mute"}
          >
            {t(muted ? "mute.off" : "mute.on")}
          </button>
        </Form>
      </Section>
    </div>
  );
}

type Head = Route.ComponentProps["loaderData"]["deal"];

function partyName(deal: Head, organisationId: string) {
  return organisationId === deal.buyer.id ? deal.buyer.short : deal.seller.short;
}
