import type { Page } from './fetch-adapter.js';
import type { SplitStyles } from './split-styles.js';
import { sheetOf } from './style-sheets.js';

/** A page names the sheet of the whole site; it gets the part of it that its kind of page needs. */
export function dress(page: Page, pathname: string, styles: SplitStyles | null): Page {
  const isPage = page.headers.some(([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('text/html'));
  if (!styles || !isPage) return page;
  return { ...page, body: Buffer.from(page.body.toString().replaceAll(`"${styles.whole}"`, `"${styles.sheets[sheetOf(pathname)]}"`)) };
}
