import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { notFound } from '@libs/platform/access/access.errors.js';
import { Public } from '@libs/platform/access/access.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { Config } from '@libs/platform/config/config.js';
import { isId } from '@libs/platform/ids/id.js';
import { CalendarFeeds } from './calendar-feeds.service.js';
import type { Feed } from './feed.types.js';
import { FeedEntriesQuery } from './feed-entries.query.js';
import { fitText } from './describe-entry.js';
import { languageOf, sayWord, wordsLanguage } from './format-words.js';
import { type FeedFormat, sendFeed } from './send-feed.js';
import { pageOf } from './write-calendar.js';

const NAME = /^celebrations\.(ics|rss|atom)$/;
const CALENDAR = /^([A-Za-z0-9_-]{1,100})\.ics$/;

/** Calendars and news for the programs of others. What is not on the site is in none of them. */
@Controller('feeds')
export class ServeFeeds {
  constructor(
    private readonly read: FeedEntriesQuery,
    private readonly own: CalendarFeeds,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  @Public()
  @Get('celebrations/:name')
  async one(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const id = CALENDAR.exec(name)?.[1];
    const [entry] = id && isId(id) ? await this.read.one(id) : [];
    if (!entry) throw notFound('feed');
    await this.send(request, reply, 'ics', { entries: [entry], title: fitText(entry.title), page: pageOf(entry), language: entry.language });
  }

  @Public()
  @Get('cities/:slug/:name')
  async ofCity(@Param() { slug, name }: { slug: string; name: string }, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const format = formatOf(name);
    const city = await this.read.city(slug);
    if (!city) throw notFound('feed');
    const entries = await (format === 'ics' ? this.read.ofCity(city.id, this.clock.now()) : this.read.newsOfCity(city.id, this.clock.now()));
    const language = languageOf(entries);
    await this.send(request, reply, format, { entries, language, title: sayWord(language, 'ofCity', { name: city.name }), page: `/${wordsLanguage(language)}/cities/${slug}` });
  }

  @Public()
  @Get('themes/:slug/:name')
  async ofTheme(@Param() { slug, name }: { slug: string; name: string }, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const format = formatOf(name);
    const entries = await (format === 'ics' ? this.read.ofTheme(slug, this.clock.now()) : this.read.newsOfTheme(slug, this.clock.now()));
    const language = languageOf(entries);
    const themes = await this.read.themes(wordsLanguage(language));
    const theme = themes.get(slug);
    if (theme === undefined) throw notFound('feed');
    await this.send(request, reply, format, { entries, language, themes, title: sayWord(language, 'ofTheme', { name: theme }), page: `/${wordsLanguage(language)}/themes/${slug}` });
  }

  @Public()
  @Get('festivals/:slug/:name')
  async ofFestival(@Param() { slug, name }: { slug: string; name: string }, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const format = formatOf(name);
    const festival = await this.read.festival(slug);
    if (!festival) throw notFound('feed');
    const { id, title, language } = festival;
    const entries = await (format === 'ics' ? this.read.ofFestival(id, this.clock.now()) : this.read.newsOfFestival(id, this.clock.now()));
    await this.send(request, reply, format, { entries, language, title: fitText(title), page: `/${wordsLanguage(language)}/festivals/${slug}` });
  }

  /** Whoever has the address may read it: calendars of others cannot sign in. */
  @Public()
  @Get('my/:name')
  async mine(@Param('name') name: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const token = CALENDAR.exec(name)?.[1];
    const member = token ? await this.own.find(token) : undefined;
    if (!member) throw notFound('feed');
    const language = wordsLanguage(member.locale);
    const entries = await this.read.ofMember(member.id, this.clock.now());
    await this.send(request, reply, 'ics', { entries, language, title: sayWord(language, 'mine'), page: `/${language}/account/registrations` }, true);
  }

  private async send(request: FastifyRequest, reply: FastifyReply, format: FeedFormat, given: Omit<Feed, 'path' | 'themes'> & { themes?: Feed['themes'] }, isOwn = false): Promise<void> {
    const themes = given.themes ?? (await this.read.themes(wordsLanguage(given.language)));
    const path = request.url.split('?', 1)[0] ?? '';
    await sendFeed(request, reply, { format, feed: { ...given, path, themes }, origin: this.config.origin, now: this.clock.now(), isOwn });
  }
}

function formatOf(name: string): FeedFormat {
  const format = NAME.exec(name)?.[1];
  if (!format) throw notFound('feed');
  return format as FeedFormat;
}
