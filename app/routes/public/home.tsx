import { GradeLegend } from "#app/deals/views/grade-legend.tsx";
import { pick } from "#app/i18n/format.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { homeFigures } from "#app/monitoring/home-figures.server.ts";
import { HowItGoes, SmeSupport } from "#app/monitoring/views/home-sections.tsx";
import { InUseTable } from "#app/monitoring/views/in-use-table.tsx";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { homeRows } from "#app/search/results/home-rows.server.ts";
import { speech } from "#app/search/results/speech.server.ts";
import { AskSection } from "#app/search/views/ask-section.tsx";
import { BridgeSection } from "#app/search/views/bridge-section.tsx";
import { StateSection } from "#app/search/views/state-section.tsx";
import { brand } from "#app/shell/brand.server.ts";
import { titleMeta } from "#app/shell/page-title.ts";
import type { Route } from "./+types/home.ts";

export const handle = { messages: ["home", "grades"], refusals: false };

export async function loader({ context }: Route.LoaderArgs) {
  const { db, now, locale } = ctxOf(context);
  const [figures, rows] = await Promise.all([
    homeFigures(db, now),
    homeRows(db, now, speech(locale)),
  ]);
  const t = translator(locale).getFixedT(null, "home");
  return {
    figures,
    rows,
    title: t("title", { city: pick(brand().city, locale) }),
    description: t("description"),
  };
}

export const meta: Route.MetaFunction = ({ loaderData, matches }) => [
  ...titleMeta(matches, loaderData?.title),
  { name: "description", content: loaderData?.description ?? "" },
];

export default function Home({ loaderData }: Route.ComponentProps) {
  const { figures, rows } = loaderData;
  return (
    <div className="wrap">
      <AskSection />
      <BridgeSection figures={figures} rows={rows} />
      <StateSection />
      <InUseTable rows={figures.inUse} legend={<GradeLegend />} />
      <HowItGoes times={figures.times} />
      <SmeSupport />
    </div>
  );
}
