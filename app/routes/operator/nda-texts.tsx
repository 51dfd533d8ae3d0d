import { data, Link, redirect } from "react-router";
import { addNdaText } from "#app/contracts/add-nda-text.server.ts";
import { ndaKinds } from "#app/contracts/model.ts";
import { ndaTexts } from "#app/contracts/nda-queries.server.ts";
import { NdaTextForm } from "#app/contracts/views/nda-text-form.tsx";
import { formatDate, pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { ctxOf, forbidden, notFound, requireKind } from "#app/organisations/gate.server.ts";
import { nestForm } from "#app/platform/form-tree.ts";
import { formOf } from "#app/platform/http/form-of.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import { Section } from "#app/ui/section.tsx";
import type { Route } from "./+types/nda-texts.ts";

export const handle = { messages: ["contracts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export async function loader({ request, context }: Route.LoaderArgs) {
  await requireKind(request, context, "operator");
  const { db, locale } = ctxOf(context);
  const texts = await ndaTexts(db);
  const wanted = new URL(request.url).searchParams.get("from");
  const kind = ndaKinds.find((one) => one === wanted) ?? "mutual";
  const start = texts.findLast((text) => text.kind === kind);
  const written = (language: "vi" | "en") =>
    (start?.text.clauses ?? [])
      .map(({ heading, text }) => `${heading[language]}\n${text[language]}`)
      .join("\n\n");
  return {
    title: translator(locale).getFixedT(null, "contracts")("texts.title"),
    texts: texts.map(({ kind, version, inForceFrom, text }) => ({
      kind,
      version,
      inForceFrom,
      title: text.title,
      clauses: text.clauses.length,
    })),
    values: {
      kind,
      titleVi: start?.text.title.vi ?? "",
      titleEn: start?.text.title.en ?? "",
      clausesVi: written("vi"),
      clausesEn: written("en"),
    },
  };
}

export async function action({ request, context }: Route.ActionArgs) {
  const member = await requireKind(request, context, "operator");
  const { db, now } = ctxOf(context);
  const values = nestForm(await formOf(request));
  const done = await addNdaText({ db, now, actor: member.actor }, values);
  if (done.ok) throw redirect("/operator/nda-texts", 303);
  if (done.refusal.status === 404) throw notFound();
  if (done.refusal.status === 403) throw forbidden();
  return data({ refusal: done.refusal, values }, { status: done.refusal.status });
}

export default function NdaTexts({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation("contracts");
  const locale = useLocale();
  return (
    <div className="wrap">
      <p className="crumb">
        <Link to="/operator">{t("texts.crumb")}</Link>
      </p>
      <div className="title">
        <div>
          <h1>{loaderData.title}</h1>
          <p className="lead mt-s-1">{t("texts.lead")}</p>
        </div>
      </div>
      <Section title={t("texts.versions")}>
        <ul className="rows">
          {loaderData.texts.map((text) => (
            <li key={`${text.kind} ${text.version}`}>
              <p>
                <b>{pick(text.title, locale)}</b>
              </p>
              <p className="sub">
                {t("texts.line", {
                  version: text.version,
                  count: text.clauses,
                  date: formatDate(text.inForceFrom, locale),
                })}
              </p>
              <p>
                <Link to={`?from=${text.kind}#write`}>{t("texts.next")}</Link>
              </p>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="write" title={t("texts.write")} note={t("texts.write_note")}>
        <NdaTextForm
          key={loaderData.values.kind}
          values={actionData?.values ?? loaderData.values}
          refusal={actionData?.refusal ?? null}
        />
      </Section>
    </div>
  );
}
