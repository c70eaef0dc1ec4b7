const UUID = '[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}';
const CLIP = new RegExp(`^(?:/[a-z]{2,3}(?:-[a-z0-9]{2,8})?)?/clips/(${UUID})/?$`, 'i');
const MEMBER = new RegExp(`^member:(${UUID})$`, 'i');
const CITY = /^city:([a-z0-9]+(?:-[a-z0-9]+)*)$/;
const POST = /^#post-([1-9]\d{0,8})$/;
/** Neither headers (a copy to somebody else) nor more than one. */
const MAILBOX = /^[\w.+%-]{1,64}@[\w.-]{1,255}$/;
const SECONDS = /^\d{1,5}$/;

/** Where a link of a post leads. */
export type Address =
  | { to: 'MEMBER'; id: string }
  | { to: 'CITY'; slug: string }
  | { to: 'POST'; position: number }
  | { to: 'CLIP'; id: string; start: string; href: string }
  | { to: 'HERE'; href: string }
  | { to: 'ELSEWHERE'; href: string };

/** What an address written by a member means; null for whatever is not plainly harmless. */
export function readAddress(written: string, origin: string): Address | null {
  const member = MEMBER.exec(written)?.[1];
  if (member) return { to: 'MEMBER', id: member.toLowerCase() };
  const slug = CITY.exec(written)?.[1];
  if (slug && slug.length <= 80) return { to: 'CITY', slug };
  const position = POST.exec(written)?.[1];
  if (position) return { to: 'POST', position: Number(position) };
  // Without a scheme only paths from the root: what else there is depends on the page it is shown on.
  if (!/^(?:https?:\/\/|mailto:|\/)/i.test(written) || !URL.canParse(written, origin)) return null;
  const url = new URL(written, origin);
  if (url.protocol === 'mailto:') return MAILBOX.test(url.pathname) ? { to: 'ELSEWHERE', href: `mailto:${url.pathname}` } : null;
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return null;
  // A name before the host is there to be taken for the host.
  url.username = '';
  url.password = '';
  // A path of two slashes would, as a path, lead to another host.
  if (url.origin !== origin || url.pathname.startsWith('//')) return { to: 'ELSEWHERE', href: withoutQuotes(url.href) };
  return readMoment(url) ?? { to: 'HERE', href: withoutQuotes(`${url.pathname}${url.search}${url.hash}`) };
}

/** Signs that an address may have, but that end an attribute where somebody writes it out carelessly. */
function withoutQuotes(href: string): string {
  return href.replaceAll(/['`\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** `/clips/<id>#t=75`, in any language of the site, and `?t=75` as the player's own button to share a moment writes it. */
function readMoment(url: URL): Address | null {
  const id = CLIP.exec(url.pathname)?.[1]?.toLowerCase();
  const start = /^#t=(.*)$/.exec(url.hash)?.[1] ?? url.searchParams.get('t') ?? '';
  return id && SECONDS.test(start) ? { to: 'CLIP', id, start: String(Number(start)), href: `/clips/${id}#t=${Number(start)}` } : null;
}
