import { env } from "#app/platform/env.server.ts";
import type { Brand } from "./model.ts";

/** The installation's name, city, support and accent, from the configuration. */
export function brand(): Brand {
  const e = env();
  const light = `--accent:${e.BRAND_ACCENT};--on-accent:${e.BRAND_ON_ACCENT}`;
  const dark = `--accent:${e.BRAND_ACCENT_DARK};--on-accent:${e.BRAND_ON_ACCENT_DARK}`;
  return {
    name: e.BRAND_NAME,
    city: { vi: e.BRAND_CITY_VI, en: e.BRAND_CITY_EN },
    operator: { vi: e.BRAND_OPERATOR_VI, en: e.BRAND_OPERATOR_EN },
    phone: e.BRAND_PHONE,
    email: e.BRAND_EMAIL,
    logoUrl: e.BRAND_LOGO_URL ?? null,
    ownName: e.BRAND_NAME !== "Nhịp Cầu",
    demo: e.DEMO,
    // On screens only: paper is always light, and keeps the light accent.
    accentCss: `:root{${light}}@media screen{@media (prefers-color-scheme:dark){:root:not([data-theme]){${dark}}}:root[data-theme="dark"]{${dark}}}`,
  };
}
