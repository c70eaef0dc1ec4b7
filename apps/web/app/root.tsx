import type { ReactNode } from 'react';
import { Links, Outlet, Scripts, useRouteError } from 'react-router';
import './app.css';
import type { Route } from './+types/root';
import { passCookies } from './api/request-context.server';
import { useI18n } from './i18n/use-i18n';
import { Alternates } from './shell/alternates';
import { ErrorPage } from './shell/error-page';
import { useNonce } from './shell/nonce';
import { usePageTraits } from './shell/page-handle';
import { PageShell } from './shell/page-shell';
import { readRoot } from './shell/shell.server';

export const middleware: Route.MiddlewareFunction[] = [passCookies];

export const loader = (args: Route.LoaderArgs) => readRoot(args);

export function Layout({ children }: { children: ReactNode }) {
  const { language, dir, messages } = useI18n();
  const nonce = useNonce();
  const { hydrate, embedded } = usePageTraits();
  const live = hydrate && nonce !== undefined;
  return (
    <html lang={language} dir={dir}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {live && <meta property="csp-nonce" nonce={nonce} content={nonce} suppressHydrationWarning />}
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
        {!embedded && <Alternates />}
        <Links />
      </head>
      <body>
        {children}
        {live && (
          <>
            <script
              id="messages"
              type="application/json"
              suppressHydrationWarning
              dangerouslySetInnerHTML={{ __html: JSON.stringify(messages).replaceAll('<', '\\u003c') }}
            />
            <Scripts nonce={nonce} />
          </>
        )}
      </body>
    </html>
  );
}

export default function Root({ loaderData }: Route.ComponentProps) {
  const { embedded } = usePageTraits();
  if (embedded) return <Outlet />;
  return (
    <PageShell shell={loaderData}>
      <Outlet />
    </PageShell>
  );
}

export function ErrorBoundary({ loaderData }: Route.ErrorBoundaryProps) {
  const error = useRouteError();
  return (
    <PageShell shell={loaderData ?? { viewer: null, viewerUnknown: false, network: null }}>
      <ErrorPage error={error} />
    </PageShell>
  );
}
