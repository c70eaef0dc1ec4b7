import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Feed } from './feed.types.js';
import { writeCalendar } from './write-calendar.js';
import { writeNews } from './write-news.js';

export type FeedFormat = 'ics' | 'rss' | 'atom';

/** Raised when the same rows are written otherwise. */
const VERSION = 1;
const HOUR_MS = 3_600_000;
const TYPES: Record<FeedFormat, string> = { ics: 'text/calendar; charset=utf-8', rss: 'application/rss+xml; charset=utf-8', atom: 'application/atom+xml; charset=utf-8' };
/** What is shown may be hidden: a copy is asked after again within five minutes. */
const KEPT = 'public, max-age=300';
const OWN = 'private, max-age=300';

export interface Sent {
  format: FeedFormat;
  feed: Feed;
  origin: string;
  now: Date;
  isOwn?: boolean;
}

/**
 * Answers with a feed, or that nothing has changed. Its tag is made of its rows, so that what has not changed is not even written.
 * A row that went leaves no time of change behind: for who asks by date alone a feed is never older than the hour.
 */
export async function sendFeed(request: FastifyRequest, reply: FastifyReply, { format, feed, origin, now, isOwn = false }: Sent): Promise<void> {
  const etag = `"${createHash('sha256').update(JSON.stringify([VERSION, format, origin, feed, [...feed.themes]])).digest('base64url').slice(0, 27)}"`;
  const hour = Math.floor(now.getTime() / HOUR_MS) * HOUR_MS;
  const changed = Math.max(hour, ...feed.entries.map(({ changedAt }) => Math.min(changedAt.getTime(), now.getTime())));
  const modified = new Date(Math.floor(changed / 1_000) * 1_000);
  void reply.headers({ etag, 'last-modified': modified.toUTCString(), 'cache-control': isOwn ? OWN : KEPT });
  if (isUnchanged(request.headers, etag, modified)) return void (await reply.status(304).send());
  if (isOwn) void reply.headers({ 'x-robots-tag': 'noindex', 'referrer-policy': 'no-referrer' });
  void reply.headers({ 'content-type': TYPES[format], 'content-language': feed.language, 'content-disposition': `inline; filename="celebrations.${format}"`, 'cross-origin-resource-policy': 'cross-origin' });
  await reply.send(format === 'ics' ? writeCalendar(feed, origin) : writeNews(format, feed, origin));
}

/** A tag, where one is given, says more than a date. */
function isUnchanged(headers: FastifyRequest['headers'], etag: string, modified: Date): boolean {
  const tags = headers['if-none-match'];
  if (tags !== undefined) return tags.trim() === '*' || tags.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
  const since = headers['if-modified-since'];
  return since !== undefined && modified.getTime() <= Date.parse(since);
}
