import { describe, expect, it } from '@jest/globals';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import { entryOf, feedOf, hostile } from './testing/make-entries.js';
import { pageOf } from './write-calendar.js';
import { writeNews } from './write-news.js';

const ORIGIN = 'https://citylore.example';
const inMarkup = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Texts of Atom come with or without their type. */
const textOf = (text: string | { value?: string } | undefined) => (typeof text === 'object' ? text.value : text);
const plain = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\n\t]|\ufffe/gu, '').replaceAll('\n', ' ');

describe('news, read back by another program', () => {
  it('is RSS with its language, dates, links and themes', () => {
    const entry = entryOf({ language: 'fr' });
    const rss = parseRssFeed(writeNews('rss', { ...feedOf([entry]), language: 'fr' }, ORIGIN));
    expect(rss).toMatchObject({ title: 'Celebrations: Ostravik', link: `${ORIGIN}/en/cities/ostravik`, language: 'fr', generator: 'Citylore' });
    expect(rss.items).toMatchObject([{ title: 'Lantern walk', link: `${ORIGIN}${pageOf(entry)}`, guid: { value: `${ORIGIN}/celebrations/${entry.celebrationId}`, isPermaLink: false }, categories: [{ name: 'Get going, and celebrate' }] }]);
    expect(new Date(String(rss.items?.[0]?.pubDate))).toEqual(entry.publishedAt);
    expect(rss.items?.[0]?.description).toContain('décembre 2026');
    expect(rss.items?.[0]?.description).toContain('Europe/Oslo');
  });

  it('is Atom with when each was announced and changed', () => {
    const entry = entryOf();
    const atom = parseAtomFeed(writeNews('atom', feedOf([entry]), ORIGIN));
    expect([atom.id, textOf(atom.title)]).toEqual([`${ORIGIN}/feeds/cities/ostravik/celebrations.ics`, 'Celebrations: Ostravik']);
    expect(textOf(atom.entries?.[0]?.title)).toBe('Lantern walk');
    expect(atom.entries).toMatchObject([{ id: `${ORIGIN}/celebrations/${entry.celebrationId}`, links: [{ href: `${ORIGIN}${pageOf(entry)}` }] }]);
    expect([atom.entries?.[0]?.published, atom.entries?.[0]?.updated].map((at) => new Date(String(at)))).toEqual([entry.publishedAt, entry.changedAt]);
  });

  it.each(hostile())('cannot be broken out of by %j', (text) => {
    const feed = { ...feedOf([entryOf({ title: text, description: text, host: text, placeName: text }), entryOf()]), title: text };
    const rss = parseRssFeed(writeNews('rss', feed, ORIGIN));
    const atom = parseAtomFeed(writeNews('atom', feed, ORIGIN));
    expect([rss.items?.length, atom.entries?.length]).toEqual([2, 2]);
    expect(textOf(atom.entries?.[0]?.title)).toBe(inMarkup(plain(text)).trim());
    expect(rss.items?.[0]?.title?.replaceAll(']] >', ']]>')).toBe(plain(text).trim());
    for (const said of [rss.items?.[0]?.description, textOf(atom.entries?.[0]?.summary)]) {
      expect(said).not.toMatch(/<(script|b)\b/);
      expect(said?.match(/<\/?\w+/g)?.every((tag) => ['<p', '</p', '<br'].includes(tag))).toBe(true);
    }
  });

  it('is a feed also without anything', () => {
    expect(parseRssFeed(writeNews('rss', feedOf([]), ORIGIN)).title).toBe('Celebrations: Ostravik');
    expect(parseAtomFeed(writeNews('atom', feedOf([]), ORIGIN)).entries ?? []).toEqual([]);
  });
});
