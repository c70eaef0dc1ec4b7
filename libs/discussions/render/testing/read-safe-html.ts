/** The elements a post may have, and the attributes of each with what they may say. Apart from the schema of the product on purpose. */
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const AUTO = { dir: /^auto$/ };
const CELL = { align: /^(left|right|center)$/ };
export const SAFE_ELEMENTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  ...{ br: {}, hr: {}, strong: {}, em: {}, del: {}, code: {}, li: {}, blockquote: {}, table: {}, thead: {}, tbody: {}, tr: {} },
  ...{ p: AUTO, h3: AUTO, h4: AUTO, ul: AUTO, pre: AUTO, th: CELL, td: CELL },
  ol: { ...AUTO, start: /^\d{1,9}$/ },
  div: { ...AUTO, 'data-table': /^$/, tabindex: /^0$/ },
  span: { 'data-member': UUID },
  a: {
    href: /^(https?:\/\/[^\s"'<>]+|mailto:[^\s"'<>?]+|\/(?![/\\])[^\s"'<>\\]*|#post-[1-9]\d*)$/,
    rel: /^nofollow ugc noopener$/,
    'data-clip': UUID,
    'data-start': /^\d{1,5}$/,
    'data-city': /^[a-z0-9-]+$/,
    'data-post': /^[1-9]\d*$/,
  },
};

const VOID = new Set(['br', 'hr']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<]*")*)>/y;
const TEXT = /[^<]+/y;
const ATTRIBUTE = / ([a-z-]+)="([^"]*)"/g;

export interface SafeElement {
  name: string;
  attributes: Record<string, string>;
}

/**
 * Reads HTML by the narrowest grammar: every `<` is one of a tag of the list, well nested, attributes in double quotes.
 * Throws on all else, also on what a browser would forgive; so whatever is read here a browser reads the same way.
 */
export function readSafeHtml(html: string): SafeElement[] {
  const found: SafeElement[] = [];
  const open: string[] = [];
  const here = (at: number) => `at ${at}: ${html.slice(at, at + 60)}`;
  for (let at = 0; at < html.length;) {
    TEXT.lastIndex = TAG.lastIndex = at;
    const text = TEXT.exec(html)?.[0];
    if (text) {
      at += text.length;
      continue;
    }
    const tag = TAG.exec(html);
    if (!tag) throw new Error(`not a tag ${here(at)}`);
    const [whole, slash, name = '', written = ''] = tag;
    const allowed = Object.hasOwn(SAFE_ELEMENTS, name) ? SAFE_ELEMENTS[name] : undefined;
    if (!allowed) throw new Error(`element ${name} ${here(at)}`);
    if (slash) {
      if (open.pop() !== name) throw new Error(`closed but not open ${here(at)}`);
    } else {
      const attributes = Object.fromEntries(Array.from(written.matchAll(ATTRIBUTE), ([, key = '', value = '']) => [key, decoded(value)]));
      for (const [key, value] of Object.entries(attributes)) {
        if (!Object.hasOwn(allowed, key) || !allowed[key]?.test(value)) throw new Error(`attribute ${key}="${value}" of ${name} ${here(at)}`);
      }
      if (name === 'a' && /^https?:/.test(attributes.href ?? '') && !attributes.rel) throw new Error(`a link without rel ${here(at)}`);
      if (name === 'a' && open.includes('a')) throw new Error(`a link in a link ${here(at)}`);
      found.push({ name, attributes });
      if (!VOID.has(name)) open.push(name);
    }
    at += whole.length;
  }
  if (open.length > 0) throw new Error(`never closed: ${open.join(', ')}`);
  return found;
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"' };

function decoded(value: string): string {
  return value.replaceAll(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex?: string, digits?: string, name?: string) =>
    hex ? String.fromCodePoint(Number.parseInt(hex, 16)) : digits ? String.fromCodePoint(Number(digits)) : (NAMED[name ?? ''] ?? whole),
  );
}
