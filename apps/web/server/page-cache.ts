import { createHash } from 'node:crypto';
import { chooseEncoding, compress, type Encoding } from './encoding.js';
import type { Page } from './fetch-adapter.js';

export interface KeptPage extends Page {
  etag: string;
  bodies: Map<Encoding, Promise<Buffer>>;
}

interface Entry {
  until: number;
  page: KeptPage;
}

/** With what the API may share for a moment between visitors (VISITOR_ANSWER_MS, 250) a write is seen after a second at most. */
const FRESH_MS = 750;

/**
 * Pages for visitors, by address (which holds the language). A page is fresh from the moment its making began and is
 * never shown after that; many who ask at once wait for the same making. Each form (brotli, gzip) is made once.
 */
export class PageCache {
  private readonly kept = new Map<string, Entry>();
  private readonly making = new Map<string, Promise<KeptPage>>();

  constructor(
    private readonly freshMilliseconds = FRESH_MS,
    private readonly limit = 500,
    private readonly now: () => number = Date.now,
  ) {}

  async get(address: string, make: () => Promise<Page>): Promise<KeptPage> {
    const found = this.kept.get(address);
    if (found && found.until > this.now()) return found.page;
    const running = this.making.get(address);
    if (running) return running;
    const until = this.now() + this.freshMilliseconds;
    const made = make()
      .then((page) => {
        const kept = withForms(page);
        if (isPublic(page)) this.keep(address, { until, page: kept });
        return kept;
      })
      .finally(() => this.making.delete(address));
    this.making.set(address, made);
    return made;
  }

  private keep(address: string, entry: Entry): void {
    this.kept.delete(address);
    this.kept.set(address, entry);
    const oldest = this.kept.keys().next().value;
    if (this.kept.size > this.limit && oldest !== undefined) this.kept.delete(oldest);
  }
}

export function withForms(page: Page): KeptPage {
  const etag = `W/"${createHash('sha1').update(page.body).digest('base64url')}"`;
  return { ...page, etag, bodies: new Map() };
}

/** The page in the best form the browser takes, made at most once. */
export async function formOf(page: KeptPage, accepted: string | string[] | undefined): Promise<[Encoding, Buffer]> {
  const encoding = page.body.length < 512 ? 'identity' : chooseEncoding(accepted);
  let body = page.bodies.get(encoding);
  if (!body) page.bodies.set(encoding, (body = compress(page.body, encoding)));
  return [encoding, await body];
}

function isPublic({ status, headers }: Page): boolean {
  const value = (wanted: string) => headers.find(([name]) => name === wanted)?.[1];
  return status === 200 && !value('set-cookie') && (value('cache-control') ?? '').startsWith('public');
}
