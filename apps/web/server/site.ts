import type { IncomingMessage, ServerResponse } from 'node:http';
import { readPage, refusesBody, toFetchRequest, writeHead, type Page } from './fetch-adapter.js';
import { formOf, PageCache, withForms, type KeptPage } from './page-cache.js';
import { isShared, setSecurityHeaders } from './security-headers.js';
import type { Settings } from './settings.js';
import type { StaticFiles } from './static-files.js';
import { dress } from './dress-page.js';
import type { SplitStyles } from './split-styles.js';

export type FetchHandler = (request: Request) => Promise<Response>;

/** Answers everything: health, files, kept pages, and pages made for one person. */
export class Site {
  private readonly cache = new PageCache();
  /** Hosts we answer to, and the origin each stands for. */
  private readonly origins: ReadonlyMap<string, string>;
  stopping = false;

  constructor(
    private readonly settings: Settings,
    private readonly files: StaticFiles,
    private readonly render: FetchHandler,
    private readonly styles: SplitStyles | null = null,
  ) {
    this.origins = originsOf(settings);
  }

  async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = request.url ?? '/';
    const pathname = address.split('?', 1)[0] ?? '/';
    setSecurityHeaders(response, this.settings.origin, pathname);
    if (pathname === '/healthz') return plain(response, 200, 'ok');
    if (pathname === '/readyz') return this.readiness(response);
    const origin = this.origins.get(String(request.headers['x-forwarded-host'] ?? request.headers.host));
    if (!origin || !address.startsWith('/') || address.startsWith('//')) {
      return plain(response, 421, `This site lives at ${this.settings.origin}`);
    }
    if (this.files.serve(request, response, pathname)) return;
    const refused = refusesBody(request);
    if (refused) {
      response.setHeader('Connection', 'close');
      return plain(response, refused, refused === 413 ? 'This is more than any form here takes.' : 'Say how long it is (Content-Length).');
    }
    if (isShared(pathname)) delete request.headers.cookie;
    const abort = new AbortController();
    const make = async (signal?: AbortSignal): Promise<Page> =>
      dress(await readPage(await this.render(toFetchRequest(request, origin, signal ?? new AbortController().signal))), pathname, this.styles);
    if (isVisitor(request)) {
      // Others may wait for the same page: it is made to its end even if this browser leaves.
      return this.send(request, response, await this.cache.get(origin + address + languageKey(request, pathname), () => make()));
    }
    response.once('close', () => abort.abort());
    await this.send(request, response, withForms(await make(abort.signal)));
  }

  private async send(request: IncomingMessage, response: ServerResponse, page: KeptPage): Promise<void> {
    if (response.destroyed) return;
    if (page.status === 200) {
      response.setHeader('ETag', page.etag);
      if (request.headers['if-none-match'] === page.etag) {
        writeHead(response, { status: 304, headers: page.headers }, 0);
        response.end();
        return;
      }
    }
    const [encoding, body] = await formOf(page, request.headers['accept-encoding']);
    writeHead(response, page, body.length, encoding);
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private async readiness(response: ServerResponse): Promise<void> {
    const ready = await fetch(`${this.settings.apiUrl}/readyz`, { signal: AbortSignal.timeout(3000) })
      .then((answer) => answer.ok)
      .catch(() => false);
    if (this.stopping || !ready) plain(response, 503, 'not ready');
    else plain(response, 200, 'ready');
  }
}

/** The hosts of all addresses of the site; on a laptop localhost and 127.0.0.1 are the same place. */
function originsOf({ origin, alsoAt }: Settings): Map<string, string> {
  const loopback = new URL(origin).hostname === 'localhost' ? ['127.0.0.1', '[::1]'].map((name) => origin.replace('localhost', name)) : [];
  return new Map([...alsoAt, ...loopback, origin].map((one) => [new URL(one).host, new URL(one).origin]));
}

function isVisitor({ method, headers }: IncomingMessage): boolean {
  return method === 'GET' && !/(?:^|;\s*)citylore_session=./.test(headers.cookie ?? '');
}

/** An address without a language is answered in the one that the browser asks for, or that was chosen before. */
function languageKey({ headers }: IncomingMessage, pathname: string): string {
  return /^\/[a-z]{2}(?:\/|$)/.test(pathname) ? '' : `\n${headers['accept-language'] ?? ''}\n${headers.cookie ?? ''}`;
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' }).end(`${text}\n`);
}
