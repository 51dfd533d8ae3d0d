import { data, Link, redirect, useNavigation } from "react-router";
import { mayRequest } from "#app/deals/policy.ts";
import { declareDeal } from "#app/declared/declare-deal.server.ts";
import { DeclarationForm } from "#app/declared/views/declaration-form.tsx";
import { acceptAttribute } from "#app/documents/model.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import type { Refusal } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/declare.ts";

export const handle = { messages: ["declared", "deals"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  if (!mayRequest(member.organisation.kind)) throw forbidden();
  const { locale } = ctxOf(context);
  const supplies = ["institute", "vendor"].includes(member.organisation.kind);
  return {
    title: translator(locale).getFixedT(null, "declared")("title"),
    side: supplies ? ("seller" as const) : ("buyer" as const),
    accept: acceptAttribute("contract"),
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const received = await receiveForm(request, { maxFiles: 3 });
  const values = nestForm(received.form);
  const answer = (refusal: Refusal) => data({ refusal, values }, { status: refusal.status });
  if (received.refusal) return answer(received.refusal);
  const { db, now, locale } = ctxOf(context);
  const ctx = { db, now, locale, actor: member.actor, inviter: member.user.name };
  const done = await declareDeal(ctx, { values, files: received.files });
  if (done.ok) throw redirect(`/deals/${done.value.dealId}`, 303);
  if (done.refusal.status === 403) throw forbidden();
  return answer(done.refusal);
}

export default function Declare({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation(["declared", "deals"]);
  const busy = useNavigation().state !== "idle";
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/deals">{t("deals:list.title")}</Link> / {t("title")}
      </p>
      <div className="title">
        <div>
          <h1>{t("title")}</h1>
          <p className="lead mt-s-1">{t("lead")}</p>
        </div>
      </div>
      <DeclarationForm
        values={actionData?.values ?? {}}
        refusal={actionData?.refusal ?? null}
        busy={busy}
        accept={loaderData.accept}
        side={loaderData.side}
      />
    </div>
  );
}
