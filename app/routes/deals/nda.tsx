import { data, redirect } from "react-router";
import { chooseNdaKind } from "#app/contracts/choose-nda-kind.server.ts";
import { loadNdaPage } from "#app/contracts/load-nda-page.server.ts";
import { NdaView } from "#app/contracts/views/nda-page.tsx";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { isId } from "#app/platform/ids.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/nda.ts";
import { requireInnerDeal } from "./inner-deal.server.ts";

export const handle = { messages: ["deals", "contracts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { member, ctx, opened, deal } = await requireInnerDeal(request, context, params.dealId);
  const { db, locale } = ctx;
  const page = await loadNdaPage(db, member.actor, opened);
  if (!page) throw notFound();
  return {
    title: translator(locale).getFixedT(null, "contracts")("nda.title"),
    deal,
    page,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const { dealId } = params;
  const form = await formOf(request);
  const intent = intentOf(form);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const done =
    intent === "kind"
      ? await chooseNdaKind(ctx, { dealId, kind: form.get("kind") })
      : await advanceDeal(ctx, {
          dealId,
          step: "sign_nda",
          version: seenVersion(form),
          values: { agree: form.get("agree") ?? "", hash: String(form.get("hash") ?? "") },
        });
  if (done.ok) throw redirect(`/deals/${dealId}/nda`, 303);
  const { refusal } = done;
  if (refusal.status === 404) throw notFound();
  if (refusal.key === "deals.not_yours_to_do") throw forbidden();
  return data({ intent, refusal }, { status: refusal.status });
}

export default function Nda({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, page, title } = loaderData;
  return (
    <div className="wrap">
      <SubpageHeading deal={deal} title={title} />
      <NdaView page={page} refused={actionData ?? null} />
    </div>
  );
}
