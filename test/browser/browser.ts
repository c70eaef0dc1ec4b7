import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Player } from '../stack/cast.js';

const require = createRequire(join(process.cwd(), 'package.json'));

/** How long a page may take for one step on a busy machine, milliseconds. */
export const STEP_MS = 20_000;

/** The browser of the machine, with what it needs in a container and to play a film without a click. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH,
    args: ['--no-sandbox', '--disable-dev-shm-usage', '--autoplay-policy=no-user-gesture-required', '--mute-audio'],
  });
}

export interface Visit {
  origin: string;
  /** Signed in as this person; a visitor without. */
  as?: Player;
  width?: number;
  height?: number;
  locale?: string;
  javaScript?: boolean;
}

/** A person at a browser of their own. What went wrong on its pages is kept in `faults`. */
export interface Person {
  context: BrowserContext;
  page: Page;
  faults: string[];
}

export async function visit(browser: Browser, { origin, as, width = 1280, height = 900, locale = 'en', javaScript = true }: Visit): Promise<Person> {
  const context = await browser.newContext({ baseURL: origin, viewport: { width, height }, locale, javaScriptEnabled: javaScript });
  context.setDefaultTimeout(STEP_MS);
  if (as) await context.addCookies([{ name: 'citylore_session', value: as.token, url: origin, httpOnly: true, sameSite: 'Lax' }]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // A line that is cut on purpose is told by the browser as an error of the network.
    if (message.type() === 'error' && !message.text().includes('net::ERR_')) faults.push(message.text());
  });
  return { context, page, faults };
}

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core finds on the page as it stands, one line a finding; an empty list is what is wanted. `only`: names of single rules. */
export async function accessibilityFindings(page: Page, only?: string[]): Promise<string[]> {
  // Run by the driver, not by the page, so the content policy of the page stays as it is.
  if (!(await page.evaluate<boolean>("'axe' in globalThis"))) await page.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return page.evaluate(async (runOnly) => {
    interface Finding {
      id: string;
      nodes: { target: unknown[]; failureSummary?: string }[];
    }
    const { axe } = globalThis as unknown as { axe: { run: (options: object) => Promise<{ violations: Finding[] }> } };
    const { violations } = await axe.run({ runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(' ')}: ${failureSummary ?? ''}`));
  }, only ? { type: 'rule', values: only } : { type: 'tag', values: RULES });
}

/** What stands out of the screen to a side, one line each: the page itself, and each menu of its head when it is open. */
export function outOfScreen(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const found = [];
    const over = document.documentElement.scrollWidth - innerWidth;
    const reaches = (element) => {
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < -1 || right > innerWidth + 1) && ![...element.children].some(reaches);
    };
    const widest = () => [...document.querySelectorAll('main *')].filter(reaches).slice(0, 2).map((element) => element.localName + ' “' + element.textContent.trim().slice(0, 30) + '”');
    if (over > 0) found.push(over + ' px wider than the screen: ' + widest().join(', '));
    for (const menu of document.querySelectorAll('details[name]')) {
      menu.open = true;
      const { left, right } = menu.lastElementChild.getBoundingClientRect();
      if (left < 0 || right > innerWidth) found.push('a menu from ' + left + ' to ' + right);
      menu.open = false;
    }
    return found;
  })()`);
}

/** A picture of the page where `SCREENSHOTS` names a folder; for the eye, never for a comparison. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env.SCREENSHOTS;
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
}
