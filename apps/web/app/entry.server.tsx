import { randomBytes } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { createReadableStreamFromReadable } from '@react-router/node';
import { I18nProvider as AriaLocale } from 'react-aria-components/I18nProvider';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import {
  isRouteErrorResponse,
  ServerRouter,
  type EntryContext,
  type HandleErrorFunction,
} from 'react-router';
import { hasSession } from './api/request-context.server';
import { messagesFor, messagesOf } from './i18n/catalogues.server';
import { languageOf } from './i18n/choose-language';
import { ariaLocaleOf } from './i18n/languages';
import { createTranslator } from './i18n/translate';
import { I18nProvider } from './i18n/use-i18n';
import { contentSecurityPolicy } from './shell/content-security-policy.server';
import { NonceProvider } from './shell/nonce';
import { traitsOf } from './shell/page-handle';

/** Plain pages are made in one go and carry no script; hydrated ones are streamed with a nonce. */
export default function handleRequest(request: Request, status: number, headers: Headers, router: EntryContext) {
  const traits = traitsOf(router.staticHandlerContext.matches.map((match) => match.route.handle));
  const hydrate = traits.hydrate && !router.staticHandlerContext.errors;
  const language = languageOf(request);
  const nonce = hydrate ? randomBytes(16).toString('base64') : undefined;

  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', language);
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce, traits.embedded));
  if (!headers.has('Cache-Control')) {
    const shared = status === 200 && request.method === 'GET' && !hydrate && !traits.private;
    const open = shared && !hasSession(request.headers);
    headers.set('Cache-Control', open ? 'public, max-age=0, must-revalidate' : 'private, no-cache');
    headers.append('Vary', traits.embedded ? 'Accept-Language' : 'Cookie');
  }
  const messages = hydrate ? messagesFor(language, traits.messages) : messagesOf(language);
  const page = (
    <I18nProvider translator={createTranslator(language, messages)}>
      <NonceProvider nonce={nonce}>
        <AriaLocale locale={ariaLocaleOf(language)}>
          <ServerRouter context={router} url={request.url} nonce={nonce} />
        </AriaLocale>
      </NonceProvider>
    </I18nProvider>
  );
  if (!hydrate) {
    void router.serverHandoffStream?.cancel();
    router.serverHandoffStream = undefined;
    return new Response(`<!DOCTYPE html>${renderToStaticMarkup(page)}`, { status, headers });
  }
  return new Promise<Response>((resolve, reject) => {
    const { pipe } = renderToPipeableStream(page, {
      nonce,
      onAllReady() {
        const body = new PassThrough();
        pipe(body);
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }));
      },
      onShellError: reject,
      onError: (error) => logError(error, request),
    });
  });
}

/** A missing page or a wrong form is not an error of ours: only faults reach the log. */
export const handleError: HandleErrorFunction = (error, { request }) => {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  logError(error, request);
};

function logError(error: unknown, request: Request): void {
  const { pathname } = new URL(request.url);
  const told = error instanceof Error ? { message: error.message, stack: error.stack } : { message: String(error) };
  process.stderr.write(`${JSON.stringify({ level: 'error', name: 'web', path: pathname, ...told })}\n`);
}
