import { randomBytes } from "node:crypto";
import { useEffect } from "react";
import {
  type ErrorResponse,
  isRouteErrorResponse,
  Links,
  type LinksFunction,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useMatches,
  useNavigation,
  useRouteLoaderData,
} from "react-router";
import { localeCookie, localeOf } from "#app/i18n/locale.server.ts";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useMessages } from "#app/i18n/use-translation.tsx";
import { countUnread } from "#app/notifications/queries.server.ts";
import { ctxOf } from "#app/organisations/gate.server.ts";
import { signedIn } from "#app/organisations/signed-in.server.ts";
import { db } from "#app/platform/db/client.server.ts";
import { isReachable } from "#app/platform/db/is-reachable.server.ts";
import { overTls } from "#app/platform/env.server.ts";
import { requestFacts } from "#app/platform/http/request-context.ts";
import { securityHeaders } from "#app/platform/http/security-headers.server.ts";
import { log } from "#app/platform/log.server.ts";
import { problem } from "#app/routes/api/problem.ts";
import { brand } from "#app/shell/brand.server.ts";
import { ErrorPage } from "#app/shell/error-page.tsx";
import { followSent } from "#app/shell/last-sent.ts";
import type { PageFacts } from "#app/shell/model.ts";
import { PageFrame } from "#app/shell/page-frame.tsx";
import type { Route } from "./+types/root.ts";
import styles from "./app.css?url";

/** Said with every refusal for haste that does not know better. */
const RETRY_SECONDS = "60";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/brand/mark.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: styles },
];

/** Language, time, nonce and security headers of every request, before any loader runs. */
export const middleware: Route.MiddlewareFunction[] = [
  async ({ request, url, context }, next) => {
    const { locale, chosen } = await localeOf(request);
    const nonce = randomBytes(16).toString("base64");
    const ipAddress = request.headers.get("x-nhipcau-ip");
    const posted = request.method === "POST";
    context.set(requestFacts, { url, posted, locale, now: new Date(), nonce, ipAddress });
    const response = await answered(next() as Promise<Response>, url);
    securityHeaders(response.headers, nonce);
    if ([429, 503].includes(response.status) && !response.headers.has("Retry-After")) {
      response.headers.set("Retry-After", RETRY_SECONDS);
    }
    const isPage = !url.pathname.startsWith("/api/");
    if (chosen && isPage) {
      const kept = await localeCookie.serialize(locale, { secure: overTls() });
      response.headers.append("Set-Cookie", kept);
    }
    return response;
  },
];

/** A failure that passes says so, and programs read a failure as they read a refusal. */
async function answered(coming: Promise<Response>, { pathname }: URL): Promise<Response> {
  const forPrograms = pathname.startsWith("/api/");
  const response = await coming.catch((error) => {
    if (!forPrograms) throw error;
    log().error({ err: error }, "a program's request failed");
    return new Response(null, { status: 500 });
  });
  if (response.status !== 500) return response;
  const status = (await isReachable(db())) ? 500 : 503;
  if (forPrograms) return problem({ status, title: "The exchange failed to answer" });
  return new Response(response.body, { status, headers: response.headers });
}

export async function loader({ request, url, context }: Route.LoaderArgs): Promise<PageFacts> {
  const { locale, nonce, posted } = context.get(requestFacts);
  return {
    locale,
    nonce,
    posted,
    brand: brand(),
    path: url.pathname,
    user: await visitorOf(request, context),
  };
}

/** Without the database nobody is known; the page that says so still tells whom to call. */
async function visitorOf(request: Request, context: Route.LoaderArgs["context"]) {
  try {
    const user = await signedIn(request, context);
    return (
      user && {
        name: user.name,
        organisation: user.active && { ...user.active.shortName, kind: user.active.kind },
        assistedUntil: user.active?.assisted?.until ?? null,
        memberships: user.memberships.length,
        notices: await countUnread(ctxOf(context).db, user.userId),
      }
    );
  } catch (error) {
    log().error({ err: error }, "the visitor is not known");
    return null;
  }
}

/** Pages without a title of their own carry the exchange's name; an error page brings its own. */
export const meta: Route.MetaFunction = ({ loaderData, error }) =>
  error ? [] : [{ title: loaderData?.brand.name }];

interface PageHandle {
  messages?: string[];
  refusals?: boolean;
  codes?: boolean;
}

/**
 * Namespaces a page is rendered with: `export const handle = { messages: ["deals"] }`. A page that refuses
 * nothing says `refusals: false`, one that names no code `codes: false`, and is lighter.
 */
function useMessageNames(): string[] {
  const matches = useMatches();
  const handles = matches.map((match) => match.handle as PageHandle | undefined);
  const names = new Set(["shell"]);
  if (!handles.some((handle) => handle?.codes === false)) names.add("codes");
  if (!handles.some((handle) => handle?.refusals === false)) names.add("refusals");
  for (const name of handles.flatMap((handle) => handle?.messages ?? [])) names.add(name);
  return [...names];
}

export function Layout({ children }: { children: React.ReactNode }) {
  const root = useRouteLoaderData<typeof loader>("root");
  const locale = useLocale();
  // Browsers hide a nonce from scripts; hydration must not compare it.
  const nonce = typeof document === "undefined" ? root?.nonce : "";
  return (
    <html lang={locale} data-messages={useMessageNames().join(" ")}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        {/* Stylesheets come from this site and need no nonce; the framework would give them one. */}
        <Links nonce="" />
        {root && (
          <style
            nonce={nonce}
            suppressHydrationWarning
            // biome-ignore lint/security/noDangerouslySetInnerHtml: two validated colours per theme
            dangerouslySetInnerHTML={{ __html: root.brand.accentCss }}
          />
        )}
      </head>
      <body>
        {children}
        <ScrollRestoration nonce={nonce} />
        <Scripts nonce={nonce} />
      </body>
    </html>
  );
}

export default function App() {
  const root = useRouteLoaderData<typeof loader>("root") ?? null;
  useMessages(useMessageNames());
  const navigation = useNavigation();
  useEffect(() => followSent(navigation), [navigation]);
  return (
    <PageFrame root={root}>
      <Outlet />
    </PageFrame>
  );
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  const root = useRouteLoaderData<typeof loader>("root") ?? null;
  const status = isRouteErrorResponse(error) ? (error as ErrorResponse).status : 500;
  return (
    <PageFrame root={root}>
      <ErrorPage status={status} brand={root?.brand ?? null} posted={root?.posted ?? true} />
    </PageFrame>
  );
}
