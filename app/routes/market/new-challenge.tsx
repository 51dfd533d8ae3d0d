import { data, Link, redirect } from "react-router";
import { createChallenge } from "#app/challenges/create-challenge.server.ts";
import { limits } from "#app/challenges/limits.ts";
import { mayPoseProblems } from "#app/challenges/policy.ts";
import { useFieldName } from "#app/challenges/views/use-field-name.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { mayWrite } from "#app/listings/policy.ts";
import { ctxOf, forbidden, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { FirstForm } from "#app/ui/long-form/first-form.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import type { Route } from "./+types/new-challenge.ts";

export const handle = { messages: ["challenges"] };

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  if (!mayPoseProblems(member.organisation.kind) || !mayWrite(member.organisation.roles))
    throw forbidden();
  const { locale } = ctxOf(context);
  return {
    title: translator(locale).t("challenges:form.new_title"),
    verified: member.organisation.verification === "verified",
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const typed = nestForm(await formOf(request));
  const created = await createChallenge({ ...ctxOf(context), actor: member.actor }, typed);
  if (created.ok)
    return redirect(`/market/challenges/${created.value.challengeId}/edit/problem`, 303);
  return data({ refusal: created.refusal, typed }, { status: created.refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function NewChallenge({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("challenges");
  return (
    <FirstForm
      words={{
        title: t("form.new_title"),
        lead: t("form.new_lead"),
        save: t("form.new_save"),
        saving: t("form.saving"),
      }}
      back={{ to: "/market/challenges", text: t("mine.nav") }}
      notice={
        !loaderData.verified && (
          <p className="say wait mb-6">
            <span>
              {t("form.unverified")} <Link to="/organisation">{t("form.unverified_link")}</Link>
            </span>
          </p>
        )
      }
      refused={useRefusal(actionData?.refusal)}
      nameOf={useFieldName()}
      values={actionData?.typed ?? {}}
    >
      <PairHead />
      <PairField
        name="title"
        label={t("fields.title.label")}
        hint={t("fields.title.hint")}
        max={limits.title}
        rows={2}
      />
    </FirstForm>
  );
}
