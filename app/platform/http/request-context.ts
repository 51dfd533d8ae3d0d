import { createContext } from "react-router";
import type { Locale } from "#app/i18n/config.ts";

/** Facts of one request, set by the root middleware. */
export interface RequestFacts {
  /** The page asked for; the request's own address may be that of its data alone. */
  url: URL;
  /** It carries a form. */
  posted: boolean;
  /** Parts the server draws for this page, by their element's id; null when only its data is asked for. */
  drawn: Map<string, string> | null;
  locale: Locale;
  now: Date;
  /** For the CSP; also on every script tag. */
  nonce: string;
  /** Address of the visitor, for consent and confirmation records. */
  ipAddress: string | null;
}

export const requestFacts = createContext<RequestFacts>();
