import { data, Form, Link, redirect, useNavigation } from "react-router";
import { headOf } from "#app/deals/load-deal-line.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { messagesOf } from "#app/deals/queries.server.ts";
import { sendMessage } from "#app/deals/send-message.server.ts";
import { PartiesLine } from "#app/deals/views/deal-heading.tsx";
import { MessageForm, MessageList } from "#app/deals/views/message-list.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/messages.ts";

export const handle = { messages: ["deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const opened = await openDealFor({ db, now, actor: member.actor }, params.dealId);
  if (!opened) throw notFound();
  // City staff see what is counted, never what the parties write.
  if (opened.who.kind === "outsider") throw forbidden();
  const { details, side } = opened;
  const t = translator(locale).getFixedT(null, "deals");
  return {
    title: t("messages.title", { code: details.code }),
    deal: headOf(details, { side, sight: side ? "party" : "operator" }),
    messages: await messagesOf(db, params.dealId),
    organisationId: member.organisationId as string,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const values = nestForm(await request.formData());
  const ctx = { ...ctxOf(context), actor: member.actor };
  const done = await sendMessage(ctx, { dealId: params.dealId, values });
  if (done.ok) throw redirect(`/deals/${params.dealId}/messages#last`, 303);
  if (done.refusal.status === 404) throw notFound();
  return data({ refusal: done.refusal, values }, { status: done.refusal.status });
}

export default function Messages({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, messages, organisationId } = loaderData;
  const { say, title } = useDealWords();
  const busy = useNavigation().state !== "idle";
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/deals">{say("list.title")}</Link> /{" "}
        <Link to={`/deals/${deal.id}`}>{deal.code}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{say("messages.heading")}</h1>
          <p className="sub">{title(deal)}</p>
          <PartiesLine deal={deal} />
        </div>
      </div>
      <MessageList deal={deal} messages={messages} organisationId={organisationId} />
      <Form method="post" className="max-w-3xl mt-s-4" key={messages.length}>
        <MessageForm
          values={actionData?.values ?? {}}
          refusal={actionData?.refusal ?? null}
          busy={busy}
        />
      </Form>
    </div>
  );
}
