import { Feed as Writer } from 'feed';
import { formatWhen } from '../told/format-when.js';
import { describeEntry, fitText, placeOf, titleOf } from './describe-entry.js';
import type { Feed, FeedEntry } from './feed.types.js';
import { wordsLanguage } from './format-words.js';
import { pageOf } from './write-calendar.js';

export type NewsFormat = 'rss' | 'atom';

/** What was newly announced, as RSS 2.0 or Atom: each celebration once, with the next time it takes place. */
export function writeNews(format: NewsFormat, feed: Feed, origin: string): string {
  const writer = new Writer({
    id: `${origin}${feed.path}`,
    title: fitText(feed.title),
    description: fitText(feed.title),
    link: `${origin}${feed.page}`,
    language: feed.language,
    updated: new Date(Math.max(0, ...feed.entries.map(({ changedAt }) => changedAt.getTime()))),
    generator: 'Citylore',
    feedLinks: { [format]: `${origin}${feed.path}` },
    author: { name: 'Citylore', link: origin },
  });
  for (const entry of feed.entries) {
    const link = `${origin}${pageOf(entry)}`;
    writer.addItem({
      title: format === 'atom' ? inMarkup(titleOf(entry)) : inData(titleOf(entry)),
      id: `${origin}/celebrations/${entry.celebrationId}`,
      link,
      date: entry.changedAt,
      published: entry.publishedAt,
      description: markupOf(entry),
      category: entry.themes.map((slug) => ({ name: fitText(feed.themes.get(slug) ?? slug), term: slug })),
    });
  }
  return format === 'atom' ? writer.atom1() : writer.rss2();
}

function markupOf(entry: FeedEntry): string {
  const place = placeOf(entry);
  const paragraphs = [formatWhen(entry, wordsLanguage(entry.language)), ...(place ? [place] : []), ...describeEntry(entry)];
  return paragraphs.flatMap((text) => text.split(/\n{2,}/)).map((text) => `<p dir="auto">${inMarkup(text).replaceAll('\n', '<br/>')}</p>`).join('');
}

function inMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Within CDATA, whose end it must not be. */
function inData(text: string): string {
  return text.replaceAll(']]>', ']] >');
}
