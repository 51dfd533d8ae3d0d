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
  useNavigation,
  useRouteLoaderData,
} from "react-router";
import { useLocale } from "#app/i18n/use-locale.ts";
import { useMessages } from "#app/i18n/use-translation.tsx";
import { requestFacts } from "#app/platform/http/request-context.ts";
import { brand } from "#app/shell/brand.server.ts";
import { ErrorPage } from "#app/shell/error-page.tsx";
import { frameRequest } from "#app/shell/frame-request.server.ts";
import { followSent } from "#app/shell/last-sent.ts";
import { useMessageNames } from "#app/shell/message-names.ts";
import type { PageFacts } from "#app/shell/model.ts";
import { PageFrame } from "#app/shell/page-frame.tsx";
import { visitorOf } from "#app/shell/visitor.server.ts";
import type { Route } from "./+types/root.ts";
import styles from "./app.css?url";

export const links: LinksFunction = () => [
  { rel: "icon", href: "/brand/mark.svg", type: "image/svg+xml" },
  { rel: "stylesheet", href: styles },
];

export const middleware: Route.MiddlewareFunction[] = [frameRequest];

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

/** Pages without a title of their own carry the exchange's name; an error page brings its own. */
export const meta: Route.MetaFunction = ({ loaderData, error }) =>
  error ? [] : [{ title: loaderData?.brand.name }];

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
