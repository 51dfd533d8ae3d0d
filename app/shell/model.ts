import type { Locale } from "#app/i18n/config.ts";
import type { OrganisationKind } from "#app/organisations/model.ts";

/** What a city changes without touching code. */
export interface Brand {
  name: string;
  city: { vi: string; en: string };
  operator: { vi: string; en: string };
  phone: string;
  email: string;
  logoUrl: string | null;
  /** The city gave the exchange a name of its own: the drawn wordmark does not fit it. */
  ownName: boolean;
  demo: boolean;
  /** The one configurable accent, as custom properties for both themes. */
  accentCss: string;
}

/** Who the frame greets. */
export interface Visitor {
  name: string;
  organisation: { vi: string; en: string | null; kind: OrganisationKind } | null;
  /** Until when the person, of the operator's staff, acts for that organisation; null for its own people. */
  assistedUntil: Date | null;
  /** Organisations the person belongs to. */
  memberships: number;
  /** Notices not read yet. */
  notices: number;
}

/** What every page knows: `useRouteLoaderData("root")`. */
export interface PageFacts {
  locale: Locale;
  nonce: string;
  brand: Brand;
  path: string;
  /** The page answers a form. */
  posted: boolean;
  user: Visitor | null;
}
