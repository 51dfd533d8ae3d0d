import type { ReactNode } from "react";
import { useTranslation } from "#app/i18n/use-translation.tsx";
import { Band } from "./band.tsx";
import type { PageFacts } from "./model.ts";
import { PhoneTabs } from "./phone-tabs.tsx";
import { SiteFooter } from "./site-footer.tsx";
import { SiteHeader } from "./site-header.tsx";
import { useArrivalFocus } from "./use-arrival-focus.ts";

/** Band, header, main landmark, footer and phone tabs around every page. */
export function PageFrame({ root, children }: { root: PageFacts | null; children: ReactNode }) {
  const { t } = useTranslation("shell");
  useArrivalFocus();
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      {root && <Band brand={root.brand} user={root.user} />}
      {root && <SiteHeader brand={root.brand} user={root.user} />}
      <main id="main" tabIndex={-1}>
        {children}
      </main>
      {root && <SiteFooter brand={root.brand} user={root.user} />}
      {root && <PhoneTabs user={root.user} />}
    </>
  );
}
