import { randomUUID } from 'node:crypto';
import type { Language } from '~/i18n/languages';
import type { ComposerStart } from './composer';

interface Draft {
  title?: string | null;
  body: string;
  language?: string | null;
  updatedAt: string;
}

/** Longer than this a quotation is no quotation. */
const QUOTED = 1_200;

/** What the composer begins with: what was begun before, and the quotation that was asked for. */
export function composerStart(draft: Draft | null | undefined, language: Language, quotation = ''): ComposerStart {
  const body = [draft?.body, quotation].filter(Boolean).join('\n\n');
  return { key: randomUUID(), title: draft?.title, body: body || null, language: draft?.language ?? language, draftAt: draft?.updatedAt ?? null };
}

/** A post as Markdown quotes it: its own words, without those it quotes itself. */
export function quotationOf(post: { position: number; author: string; body: string }): string {
  const own = post.body.split('\n').filter((line) => !/^\s*>/.test(line)).join('\n').trim();
  const letters = [...own];
  const short = letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : own;
  const name = post.author.replaceAll(/[[\]\\]/g, '');
  return `${[`[${name}, #${post.position}](#post-${post.position})`, '', ...short.split('\n')].map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`;
}
