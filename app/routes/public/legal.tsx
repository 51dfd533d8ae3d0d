import { isLegalDocument } from "#app/accounts/legal.ts";
import { LegalText } from "#app/accounts/views/legal-document.tsx";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { ctxOf, notFound } from "#app/organisations/gate.server.ts";
import { brand } from "#app/shell/brand.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/legal.ts";

export const handle = { messages: ["accounts"] };

export const meta: Route.MetaFunction = ({ loaderData, matches }) =>
  titleMeta(matches, loaderData?.title);

export function loader({ params, context }: Route.LoaderArgs) {
  const { document } = params;
  if (!isLegalDocument(document)) throw notFound();
  const { locale } = ctxOf(context);
  const t = translator(locale).getFixedT(null, "accounts");
  const { name, operator, phone, email } = brand();
  return {
    document,
    title: t(`legal.${document}.title`),
    params: { name, operator: pick(operator, locale), phone, email },
  };
}

export default function Page({ loaderData: { document, params } }: Route.ComponentProps) {
  return <LegalText document={document} params={params} />;
}
