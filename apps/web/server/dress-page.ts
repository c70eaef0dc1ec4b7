import type { Page } from './fetch-adapter.js';
import type { SplitStyles } from './split-styles.js';
import { sheetOf } from './style-sheets.js';

/** What a page carries that React takes over in the browser. */
const TAKEN_OVER = '<script id="messages"';

/** A page names the sheet of the whole site; it gets the part of it that its kind of page needs. One that React takes over keeps what React will look for. */
export function dress(page: Page, pathname: string, styles: SplitStyles | null): Page {
  const isPage = page.headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('text/html'));
  if (!styles || !isPage) return page;
  const html = page.body.toString();
  if (html.includes(TAKEN_OVER)) return page;
  return { ...page, body: Buffer.from(html.replaceAll(`"${styles.whole}"`, `"${styles.sheets[sheetOf(pathname)]}"`)) };
}
