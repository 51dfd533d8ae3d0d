import { data, redirect } from "react-router";
import { addVersion, writeVersion } from "#app/contracts/add-version.server.ts";
import { answerGuide, chooseModel } from "#app/contracts/choose-model.server.ts";
import { loadContractPage } from "#app/contracts/load-contract-page.server.ts";
import { ContractView } from "#app/contracts/views/contract-page.tsx";
import { saveContract } from "#app/deals/save-contract.server.ts";
import { SubpageHeading } from "#app/deals/views/deal-heading.tsx";
import { useRoleNames } from "#app/deals/views/use-role-names.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { intentOf } from "#app/platform/http/intent.ts";
import { seenVersion } from "#app/platform/http/seen-version.ts";
import type { Refusal, Result } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/contract.ts";
import { requireInnerDeal, requireSight } from "./inner-deal.server.ts";

export const handle = { messages: ["deals", "contracts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const { ctx, opened, deal } = await requireInnerDeal(request, context, params.dealId);
  const { db, now, locale } = ctx;
  const page = await loadContractPage(db, now, opened);
  if (!page) throw notFound();
  return {
    title: translator(locale).getFixedT(null, "contracts")("contract.title"),
    deal,
    page,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireSight(request, context, params.dealId);
  const { dealId } = params;
  const received = await receiveForm(request, { maxFiles: 1 });
  const { form, files } = received;
  const values = nestForm(form);
  if (received.refusal) return refused("send", received.refusal, values);
  const intent = intentOf(form);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const base = { dealId, version: seenVersion(form), values };
  const commands: Record<string, () => Promise<Result<unknown>>> = {
    save: () => saveContract(ctx, base),
    fill: () => saveContract(ctx, { dealId, values: null, fillModels: true }),
    model: () => chooseModel(ctx, base),
    guide: () => answerGuide(ctx, base),
    write: () => writeVersion(ctx, { dealId }),
    send: () => addVersion(ctx, { ...base, upload: files[0] ?? null }),
  };
  const command = Object.hasOwn(commands, intent) ? commands[intent] : undefined;
  if (!command) throw notFound();
  const done = await command();
  if (done.ok) throw redirect(`/deals/${dealId}/contract#${places[intent]}`, 303);
  return refused(intent, done.refusal, values);
}

/** Where the reader goes on after each form. */
const places: Record<string, string> = {
  save: "completeness",
  fill: "completeness",
  model: "model",
  guide: "model",
  write: "versions",
  send: "versions",
};

function refused(intent: string, refusal: Refusal, values: Record<string, unknown>) {
  if (refusal.status === 404) throw notFound();
  return data({ intent, refusal, values }, { status: refusal.status });
}

export default function Contract({ loaderData, actionData }: Route.ComponentProps) {
  const { deal, page, title } = loaderData;
  const { t } = useTranslation("contracts");
  const roles = useRoleNames(deal.words);
  return (
    <div className="wrap">
      <SubpageHeading deal={deal} title={title} lead={t("contract.lead")} />
      <ContractView page={page} refused={actionData ?? null} accept=".pdf,.docx" roles={roles} />
    </div>
  );
}
