import { useTranslation } from "react-i18next";
import type { RootData } from "#app/root.tsx";

/** Band, header, main landmark, footer and phone tabs around every page. */
export function PageFrame({ root, children }: { root: RootData | null; children: React.ReactNode }) {
  const { t } = useTranslation("common");
  return (
    <>
      <a className="skip" href="#main">
        {t("skip")}
      </a>
      <header className="bar">{root?.brand.name}</header>
      <main id="main">{children}</main>
    </>
  );
}
