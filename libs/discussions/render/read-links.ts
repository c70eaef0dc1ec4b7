import type { Node } from '@libs/platform/markdown/tree.js';
import type { MentionKind } from '../discussions.types.js';
import { type Address, readAddress } from './read-address.js';

export interface Mention {
  kind: MentionKind;
  /** Id of a member, slug of a city. */
  target: string;
}

export interface FoundLinks {
  mentions: Mention[];
  links: number;
  quoted: number[];
  quoteDepth: number;
}

interface Found {
  mentions: Map<string, Mention>;
  links: number;
  quoted: Set<number>;
  quoteDepth: number;
}

const UNFOLLOWED = ['nofollow', 'ugc', 'noopener'];

/** Finds the links of a text, and makes each what it may be: a mention, a moment of a clip, a post, a link, or only its words. */
export function readLinks(tree: Node, origin: string): FoundLinks {
  const found: Found = { mentions: new Map(), links: 0, quoted: new Set(), quoteDepth: 0 };
  readWithin(tree, { origin, quotes: 0, inLink: false }, found);
  return { ...found, mentions: [...found.mentions.values()], quoted: [...found.quoted] };
}

interface Place {
  origin: string;
  quotes: number;
  inLink: boolean;
}

function readWithin(node: Node, place: Place, found: Found): void {
  const quotes = place.quotes + (node.type === 'blockquote' ? 1 : 0);
  found.quoteDepth = Math.max(found.quoteDepth, quotes);
  if (node.type === 'blockquote') readQuoted(node, found);
  const children = node.children ?? [];
  for (const [at, child] of children.entries()) {
    if (child.type === 'image') showAsLink(child, place.inLink);
    if (child.type === 'link') becomeLink(child, children[at - 1], place.origin, found);
    readWithin(child, { origin: place.origin, quotes, inLink: place.inLink || child.type === 'link' }, found);
  }
}

/** `> [Name, #12](#post-12)`: only the very beginning of a quote says whose words they are. */
function readQuoted(quote: Node, found: Found): void {
  const first = quote.children?.[0]?.children?.[0];
  const position = first?.type === 'link' ? /^#post-([1-9]\d{0,8})$/.exec(first.url ?? '')?.[1] : undefined;
  if (position) found.quoted.add(Number(position));
}

/** A picture from elsewhere would tell its server who reads. Within a link only its words are left. */
function showAsLink(image: Node, inLink: boolean): void {
  const words: Node = { type: 'text', value: image.alt || (inLink ? '' : (image.url ?? '')) };
  image.type = inLink ? 'words' : 'link';
  image.children = [words];
}

function becomeLink(link: Node, before: Node | undefined, origin: string, found: Found): void {
  const address = readAddress(link.url ?? '', origin);
  link.title = null;
  if (address?.to === 'MEMBER' || address?.to === 'CITY') return becomeMention(link, address, before, found);
  if (address?.to === 'ELSEWHERE') found.links++;
  if (address) Object.assign(link, asLink(address));
  else Object.assign(link, { type: 'words', url: undefined });
}

function becomeMention(link: Node, address: Address & { to: 'MEMBER' | 'CITY' }, before: Node | undefined, found: Found): void {
  const name = wordsOf(link).trim();
  // Without the sign before it, it is words somebody linked by mistake.
  if (before?.type !== 'text' || !before.value?.endsWith('@') || name === '') {
    Object.assign(link, { type: 'words', url: undefined });
    return;
  }
  before.value = before.value.slice(0, -1);
  link.children = [{ type: 'text', value: `@${name}` }];
  const target = address.to === 'MEMBER' ? address.id : address.slug;
  found.mentions.set(`${address.to}:${target}`, { kind: address.to, target });
  if (address.to === 'CITY') Object.assign(link, { url: `/cities/${address.slug}`, data: { hProperties: { dataCity: address.slug } } });
  else Object.assign(link, { type: 'emphasis', url: undefined, data: { hName: 'span', hProperties: { dataMember: address.id } } });
}

function asLink(address: Exclude<Address, { to: 'MEMBER' | 'CITY' }>): Partial<Node> {
  switch (address.to) {
    case 'POST':
      return { url: `#post-${address.position}`, data: { hProperties: { dataPost: String(address.position) } } };
    case 'CLIP':
      return { url: address.href, data: { hProperties: { dataClip: address.id, dataStart: address.start } } };
    case 'HERE':
      return { url: address.href };
    case 'ELSEWHERE':
      return { url: address.href, data: { hProperties: { rel: UNFOLLOWED } } };
  }
}

/** The words of a part of a text without its marks. */
export function wordsOf(node: Node): string {
  return node.value ?? (node.children ?? []).map(wordsOf).join('');
}
