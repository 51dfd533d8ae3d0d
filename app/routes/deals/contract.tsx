import { data, Link, redirect } from "react-router";
import { addVersion, writeVersion } from "#app/contracts/add-version.server.ts";
import { answerGuide, chooseModel } from "#app/contracts/choose-model.server.ts";
import { loadContractPage } from "#app/contracts/load-contract-page.server.ts";
import { ContractView } from "#app/contracts/views/contract-page.tsx";
import { headOf } from "#app/deals/load-deal-line.server.ts";
import { openDealFor } from "#app/deals/open-deal.server.ts";
import { saveContract } from "#app/deals/save-contract.server.ts";
import { PartiesLine } from "#app/deals/views/deal-heading.tsx";
import { useDealWords } from "#app/deals/views/use-deal-words.ts";
import { receiveForm } from "#app/documents/receive-form.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form.ts";
import { isId } from "#app/platform/ids.ts";
import type { Refusal, Result } from "#app/platform/result.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/contract.ts";

export const handle = { messages: ["deals", "contracts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, params, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, now, locale } = ctxOf(context);
  if (!isId(params.dealId)) throw notFound();
  const opened = await openDealFor({ db, now, actor: member.actor }, params.dealId);
  if (!opened) throw notFound();
  if (opened.who.kind === "outsider") throw forbidden();
  const page = await loadContractPage(db, opened);
  if (!page) throw notFound();
  const { side } = opened;
  return {
    title: translator(locale).getFixedT(null, "contracts")("contract.title"),
    deal: headOf(opened.details, { side, sight: side ? "party" : "operator" }),
    page,
  };
}

export async function action({ request, params, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  if (!isId(params.dealId)) throw notFound();
  const { dealId } = params;
  const received = await receiveForm(request, { maxFiles: 1 });
  if (!received.ok) {
    return refused("send", received.refusal, {});
  }
  const { form, files } = received.value;
  const values = nestForm(form);
  const intent = String(values.intent);
  const ctx = { ...ctxOf(context), actor: member.actor };
  const base = { dealId, version: Number(values.version), values };
  const commands: Record<string, () => Promise<Result<unknown>>> = {
    save: () => saveContract(ctx, { ...base, fillModels: values.fillModels === "yes" }),
    model: () => chooseModel(ctx, base),
    guide: () => answerGuide(ctx, base),
    write: () => writeVersion(ctx, { dealId }),
    send: () => addVersion(ctx, { ...base, upload: files[0] ?? null }),
  };
  const command = commands[intent];
  if (!command) throw notFound();
  const done = await command();
  if (done.ok) throw redirect(`/deals/${dealId}/contract#${places[intent]}`, 303);
  return refused(intent, done.refusal, values);
}

/** Where the reader goes on after each form. */
const places: Record<string, string> = {
  save: "text",
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
  const words = useDealWords();
  const { t } = useTranslation("contracts");
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/deals">{words.say("list.title")}</Link> /{" "}
        <Link to={`/deals/${deal.id}`}>{deal.code}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{title}</h1>
          <p className="lead mt-s-1">{t("contract.lead")}</p>
          <p className="sub">{words.title(deal)}</p>
          <PartiesLine deal={deal} />
        </div>
      </div>
      <ContractView page={page} refused={actionData ?? null} accept=".pdf,.docx" />
    </div>
  );
}
