import { createCookie } from "react-router";
import { defaultLocale, isLocale, type Locale } from "./config.ts";

/** Remembers the chosen language for a year. Not a secret: plain, readable value. */
export const localeCookie = createCookie("lang", {
  path: "/",
  sameSite: "lax",
  maxAge: 31_536_000,
  httpOnly: true,
});

/** The language of a request: `?lang=`, then the cookie, then the browser's wish, then Vietnamese. */
export async function localeOf(request: Request): Promise<{ locale: Locale; chosen: boolean }> {
  const asked = new URL(request.url).searchParams.get("lang");
  if (isLocale(asked)) return { locale: asked, chosen: true };
  const remembered = await localeCookie.parse(request.headers.get("Cookie"));
  if (isLocale(remembered)) return { locale: remembered, chosen: false };
  return { locale: preferred(request.headers.get("Accept-Language")), chosen: false };
}

function preferred(header: string | null): Locale {
  for (const part of (header ?? "").split(",")) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (isLocale(language)) return language;
  }
  return defaultLocale;
}
