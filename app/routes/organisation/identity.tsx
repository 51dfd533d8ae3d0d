import { data, Link, redirect } from "react-router";
import { partyBlocks } from "#app/contracts/parties.server.ts";
import { saveIdentity } from "#app/contracts/save-identity.server.ts";
import { IdentityForm } from "#app/contracts/views/identity-form.tsx";
import { translator } from "#app/i18n/translator.server.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, requireMember } from "#app/organisations/gate.server.ts";
import { isManager, maySign } from "#app/organisations/policy.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Notice } from "#app/ui/notice.tsx";
import type { Route } from "./+types/identity.ts";

export const handle = { messages: ["contracts", "organisations"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  const { db, locale } = ctxOf(context);
  const block = (await partyBlocks(db, [member.organisationId])).get(member.organisationId);
  return {
    title: translator(locale).getFixedT(null, "contracts")("identity.title"),
    saved: new URL(request.url).searchParams.has("saved"),
    may: isManager(member.actor) || maySign(member.actor).ok,
    values: {
      address: block?.address.vi ?? "",
      representative: block?.representative ?? "",
      positionVi: block?.position.vi ?? "",
      positionEn: block && block.position.en !== block.position.vi ? block.position.en : "",
      authorisation: block?.authorisation ?? "",
    },
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const { db, now } = ctxOf(context);
  const values = nestForm(await formOf(request));
  const done = await saveIdentity({ db, now, actor: member.actor }, values);
  if (done.ok) throw redirect("/organisation/identity?saved", 303);
  if (done.refusal.status === 403) throw forbidden();
  return data({ refusal: done.refusal, values }, { status: done.refusal.status });
}

export default function Identity({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("contracts");
  const { may, values, saved, title } = loaderData;
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/organisation">{t("identity.back")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{title}</h1>
          <p className="lead mt-s-1">{t("identity.lead")}</p>
        </div>
      </div>
      {saved && (
        <Notice tone="done" live className="mt-s-3">
          {t("identity.saved")}
        </Notice>
      )}
      {may ? (
        <div className="mt-s-4">
          <IdentityForm
            values={actionData?.values ?? values}
            refusal={actionData?.refusal ?? null}
          />
        </div>
      ) : (
        <Notice tone="wait" className="mt-s-3">
          {t("identity.managers_only", { address: values.address, name: values.representative })}
        </Notice>
      )}
    </div>
  );
}
