import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { keepUsed } from './keep-used.js';
import { SHEETS, sheetOf, type SheetName } from './style-sheets.js';

interface RouteFile {
  id: string;
  file: string;
  path?: string;
  parentId?: string;
}

/** What the server needs to know: the sheet that pages name, and what each kind of page gets instead. */
export interface SplitStyles {
  whole: string;
  sheets: Record<SheetName, string>;
}

const IMPORTED = /(?:from|import)\s*\(?\s*'((?:~|\.{1,2})\/[^']+)'/g;

/** Writes, beside the one sheet of the build, what of it each kind of page needs; `styles.json` says which is whose. */
export async function splitStyles(appFolder: string, clientFolder: string, routes: readonly RouteFile[]): Promise<void> {
  const assets = join(clientFolder, 'assets');
  const name = (await readdir(assets)).find((file) => /^root-.*\.css$/.test(file));
  if (!name) throw new Error('the build has no style sheet root-*.css');
  const whole = await readFile(join(assets, name), 'utf8');
  const always = ['root.tsx', 'routes/lang.tsx', ...(await readdir(join(appFolder, 'islands'))).filter((file) => /\.ts$/.test(file)).map((file) => `islands/${file}`)];
  const sheets: [SheetName, string][] = [];
  for (const sheet of SHEETS) {
    const files = routes.filter((route) => sheetOf(patternOf(route, routes)) === sheet).map(({ file }) => file);
    const used = await sourcesOf([...always, ...files].map((file) => join(appFolder, file)), appFolder);
    const css = keepUsed(whole, used);
    const file = `${sheet}-${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    await writeFile(join(assets, file), css);
    sheets.push([sheet, `/assets/${file}`]);
  }
  const split: SplitStyles = { whole: `/assets/${name}`, sheets: Object.fromEntries(sheets) as SplitStyles['sheets'] };
  await writeFile(join(clientFolder, '..', 'styles.json'), JSON.stringify(split));
}

function patternOf(route: RouteFile, routes: readonly RouteFile[]): string {
  const parent = routes.find(({ id }) => id === route.parentId);
  const own = route.path ? `/${route.path}` : '';
  return (parent ? patternOf(parent, routes) : '') + own;
}

/** The text of files and of all of ours that they import. */
async function sourcesOf(entries: readonly string[], appFolder: string): Promise<string> {
  const texts = new Map<string, string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (texts.has(file)) continue;
    const text = await readFile(file, 'utf8');
    texts.set(file, text);
    for (const [, target = ''] of text.matchAll(IMPORTED)) {
      const base = target.startsWith('~') ? join(appFolder, target.slice(2)) : resolve(dirname(file), target);
      const found = ['', '.ts', '.tsx'].map((ending) => base.replace(/\.js$/, '') + ending).find((one) => existsSync(one) && statSync(one).isFile());
      if (found && /\.tsx?$/.test(found) && !found.includes('/api/generated/')) waiting.push(found);
    }
  }
  return [...texts.values()].join('\n');
}
