import { data, Link, redirect } from "react-router";
import { translator } from "#app/i18n/translator.server.ts";
import { useFieldLabel } from "#app/i18n/use-field-label.ts";
import { useRefusal } from "#app/i18n/use-refusal.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { createListing } from "#app/listings/create-listing.server.ts";
import { limits } from "#app/listings/limits.ts";
import { listingKinds } from "#app/listings/model.ts";
import { mayList, mayWrite } from "#app/listings/policy.ts";
import { ctxOf, forbidden, requireMember } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Choices } from "#app/ui/long-form/choices.tsx";
import { FirstForm } from "#app/ui/long-form/first-form.tsx";
import { PairField, PairHead } from "#app/ui/long-form/pair-field.tsx";
import type { Route } from "./+types/new-listing.ts";

export const handle = { messages: ["listings"] };

export async function loader({ request, context }: Route.LoaderArgs) {
  const member = await requireMember(request, context);
  if (!mayList(member.organisation.kind) || !mayWrite(member.organisation.roles)) throw forbidden();
  const { locale } = ctxOf(context);
  return {
    title: translator(locale).t("listings:form.new_title"),
    kind: member.organisation.kind === "vendor" ? "solution" : "technology",
    verified: member.organisation.verification === "verified",
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireMember(request, context);
  const typed = nestForm(await formOf(request));
  const created = await createListing({ ...ctxOf(context), actor: member.actor }, typed);
  if (created.ok) return redirect(`/market/listings/${created.value.listingId}/edit/identity`, 303);
  return data({ refusal: created.refusal, typed }, { status: created.refusal.status });
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export default function NewListing({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("listings");
  return (
    <FirstForm
      words={{
        title: t("form.new_title"),
        lead: t("form.new_lead"),
        save: t("form.new_save"),
        saving: t("form.saving"),
      }}
      back={{ to: "/market/listings", text: t("mine.nav") }}
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
      nameOf={useFieldLabel("listings")}
      values={{ kind: loaderData.kind, ...actionData?.typed }}
    >
      <Choices
        name="kind"
        label={t("fields.kind.label")}
        hint={t("fields.kind.hint")}
        options={listingKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
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
