import { data, Link, redirect } from "react-router";
import { demoPassword } from "#app/accounts/demo-personas.ts";
import { reauthenticate } from "#app/accounts/reauthenticate.server.ts";
import { ProofFields } from "#app/accounts/views/proof-fields.tsx";
import { addSignedFile } from "#app/contracts/add-signed-file.server.ts";
import { loadSignPage } from "#app/contracts/load-sign-page.server.ts";
import { beginRemoteSigning, fetchRemoteSigning } from "#app/contracts/sign-remotely.server.ts";
import { SignView } from "#app/contracts/views/sign-page.tsx";
import { advanceDeal } from "#app/deals/advance-deal.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, type Member, notFound } from "#app/organisations/gate.server.ts";
import { env } from "#app/platform/env.server.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import { type Refusal, type Result, refuse } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/sign-contract.ts";
import { requireInnerDeal, requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["deals", "contracts", "proof"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { member, ctx, opened, deal } = await requireInnerDeal(request, context, params.dealId);
  const { db, now, locale } = ctx;
  const { actor, user } = member;
  const page = await loadSignPage({ db, now, actor, twoFactor: user.twoFactorEnabled }, opened);
  if (!page) throw notFound();
  return {
    title: translator(locale).getFixedT(null, "contracts")("sign.title"),
    deal,
    page,
    demoPassword: env().DEMO ? demoPassword : null,
  };
}

type Ctx = ReturnType<typeof ctxOf> & { actor: Member["actor"] };

/** Proves who it is within the form, then confirms: wrong words leave the deal as it was. */
async function confirm(
  request: Request,
  ctx: Ctx,
  member: Member,
  { form, dealId }: { form: FormData; dealId: string },
): Promise<Result<unknown>> {
  // To outsiders the deal does not exist: they are not even asked who they are.
  const opened = await openDealFor({ db: ctx.db, now: ctx.now, actor: member.actor }, dealId);
  if (!opened) return refuse(404, "deals.not_found");
  if (opened.who.kind !== "party") return refuse(403, "deals.not_yours_to_do");
  const text = (name: string) => String(form.get(name) ?? "");
  if (text("agree") !== "yes") {
    return refuse(422, "deals.check_form", { fields: { agree: "deals.tick_to_confirm" } });
  }
  const proof = { method: text("method"), password: text("password"), code: text("code") };
  const { headers } = request;
  const proven = await reauthenticate({ ...ctx, headers }, member.user, proof);
  if (!proven.ok) return proven;
  return advanceDeal(ctx, {
    dealId,
    step: "confirm_contract",
    version: seenVersion(form),
    values: { agree: text("agree"), hash: text("hash") },
    authentication: proven.value,
  });
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { dealId } = params;
  const received = await receiveForm(request, { maxFiles: 1 });
  if (received.refusal) return refused("signed_file", received.refusal, {});
  const { form, files } = received;
  const intent = intentOf(form);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const here = `/deals/${dealId}/contract/sign`;
  if (intent.startsWith("remote:")) {
    const provider = intent.slice("remote:".length);
    const returnUrl = new URL(here, env().APP_URL).href;
    const begun = await beginRemoteSigning(ctx, { dealId, provider, returnUrl });
    if (begun.ok) throw redirect(begun.value.url, 303);
    return refused(intent, begun.refusal, {});
  }
  if (intent.startsWith("fetch:")) {
    const [provider = "", ...rest] = intent.slice("fetch:".length).split(":");
    const fetched = await fetchRemoteSigning(ctx, { provider, reference: rest.join(":") });
    if (fetched.ok) throw redirect(`${here}#signed-files`, 303);
    return refused(intent, fetched.refusal, {});
  }
  const done =
    intent === "signed_file"
      ? await addSignedFile(ctx, { dealId, upload: files[0] ?? null })
      : await confirm(request, ctx, member, { form, dealId });
  if (done.ok) throw redirect(intent === "signed_file" ? `${here}#signed-files` : here, 303);
  return refused(intent, done.refusal, { method: String(form.get("method") ?? "password") });
}

function refused(intent: string, refusal: Refusal, values: Record<string, unknown>) {
  if (refusal.status === 404) throw notFound();
  if (refusal.key === "deals.not_yours_to_do") throw forbidden();
  return data({ intent, refusal, values }, { status: refusal.status });
}

export default function SignContract({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, page, title } = loaderData;
  const words = useDealWords();
  const { t } = useTranslation("contracts");
  return (
    <div className="wrap">
      <SubpageHeading
        deal={deal}
        title={title}
        lead={t("sign.lead")}
        via={<Link to={`/deals/${deal.id}/contract`}>{t("contract.title")}</Link>}
      />
      <SignView
        page={page}
        names={{ seller: words.name(deal, "seller"), buyer: words.name(deal, "buyer") }}
        refused={actionData ?? null}
        proof={<ProofFields twoFactor={page.twoFactor} demoPassword={loaderData.demoPassword} />}
      />
    </div>
  );
}
