import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parseAtomFeed, parseRssFeed } from 'feedsmith';
import ICAL from 'ical.js';
import { AccountsApiModule } from '@libs/accounts/accounts.api.module.js';
import { addMember, advance, signedIn } from '@libs/accounts/testing/people.js';
import { CitiesApiModule } from '@libs/cities/cities.api.module.js';
import type { City } from '@libs/cities/city.entity.js';
import { addCity } from '@libs/cities/testing/places.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { newId } from '@libs/platform/ids/id.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { addOccurrences, makeOccurrences, type TestOccurrence } from '../testing/add-occurrences.js';
import { CelebrationFeedsModule } from './celebration-feeds.module.js';

const DAY_MS = 24 * 3_600_000;
const HOUR_MS = 3_600_000;
const RENEW = 'mutation { renewCalendarFeed }';
const STOP = 'mutation { stopCalendarFeed }';
const MADE_AT = '{ viewer { calendarFeedMadeAt } }';

describe('feeds of celebrations', () => {
  let app: TestApp;
  let city: City;
  let other: City;
  let all: TestOccurrence[];

  const now = () => app.get(Clock).now();
  const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers });
  const eventsOf = async (path: string) => {
    const response = await get(path);
    expect([path, response.status]).toEqual([path, 200]);
    return new ICAL.Component(ICAL.parse(await response.text())).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component));
  };
  const idsOf = async (path: string) => (await eventsOf(path)).map(({ uid }) => uid.split('@')[0]);
  const set = (text: string, values: unknown[]) => app.dataSource.query(text, values);
  const status = async (path: string) => (await get(path)).status;
  /** What a calendar holds today: three months back, twelve ahead, in order of time. */
  const held = (some: TestOccurrence[]) => {
    const from = new Date(now()).setUTCMonth(now().getUTCMonth() - 3);
    const to = new Date(now()).setUTCMonth(now().getUTCMonth() + 12);
    return some.filter((one) => one.isShown && one.endsAt.getTime() > from && one.startsAt.getTime() < to).toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1));
  };

  beforeAll(async () => {
    app = await startTestApp({ imports: [AccountsApiModule, CitiesApiModule, CelebrationFeedsModule] });
    city = await addCity(app.dataSource, { slug: 'ostravik' });
    other = await addCity(app.dataSource, { slug: 'ndemba', name: 'Ndemba' });
    for (const [index, slug] of ['planning', 'celebration'].entries()) await set('INSERT INTO theme (id, slug, position, colour_key) VALUES ($1, $2, $3, $2) ON CONFLICT DO NOTHING', [newId(), slug, index]);
    await set(`INSERT INTO module_text (id, theme_id, language, version, content, html, origin, created_at) SELECT $1, id, 'en', 1, '{"title": "Get going; celebrate"}', '{}', 'ORIGINAL', now() FROM theme WHERE slug = 'celebration'`, [newId()]);
    const first = new Date(now().getTime() - 150 * DAY_MS).toISOString().slice(0, 10);
    all = makeOccurrences(400, { cities: [city, other], themes: ['planning', 'celebration'], first, days: 600 });
    await addOccurrences(app.dataSource, all);
  });
  afterAll(() => app.close());

  it('hold all of a city or a theme that is on the site, cancelled ones too', async () => {
    const ofCity = held(all.filter(({ cityId }) => cityId === city.id));
    expect(await idsOf('/feeds/cities/ostravik/celebrations.ics')).toEqual(ofCity.map(({ id }) => id));
    expect(await idsOf('/feeds/themes/celebration/celebrations.ics')).toEqual(held(all.filter(({ themes }) => themes.includes('celebration'))).map(({ id }) => id));
    const events = await eventsOf('/feeds/cities/ostravik/celebrations.ics');
    for (const [at, one] of ofCity.entries()) {
      const [event] = [events[at] as ICAL.Event];
      expect([event.component.getFirstPropertyValue('status'), event.startDate.isDate]).toEqual([one.isCancelled ? 'CANCELLED' : 'CONFIRMED', one.allDay]);
      expect(one.allDay ? event.endDate.toString() : event.endDate.toJSDate()).toEqual(one.allDay ? one.endsLocal.slice(0, 10) : one.endsAt);
      expect(event.description).not.toContain('example.org');
    }
    expect(ofCity.some(({ online }) => online)).toBe(true);
    expect(ofCity.some(({ isCancelled }) => isCancelled)).toBe(true);
  });

  it('hold at most a thousand, those to come first', async () => {
    const crowded = await addCity(app.dataSource, { slug: 'crowded' });
    const many = makeOccurrences(1_300, { cities: [crowded], themes: ['planning'], first: new Date(now().getTime() - 60 * DAY_MS).toISOString().slice(0, 10), days: 400, seed: 3 }).map((one) => ({ ...one, isShown: true }));
    await addOccurrences(app.dataSource, many);
    const ids = await idsOf('/feeds/cities/crowded/celebrations.ics');
    const toCome = held(many).filter(({ endsAt }) => endsAt >= now());
    expect(ids).toHaveLength(1_000);
    expect(toCome.length).toBeGreaterThan(500);
    expect(toCome.slice(0, 1_000).filter(({ id }) => !ids.includes(id))).toEqual([]);
  });

  it('tell as news each celebration once, with its next time', async () => {
    const upcoming = all.filter((one) => one.cityId === city.id && one.isShown && !one.isCancelled && one.startsAt >= now() && one.startsAt.getTime() < now().getTime() + 365 * DAY_MS);
    const links = [...Map.groupBy(upcoming, ({ celebrationId }) => celebrationId)].map(([celebrationId, times]) => {
      const [next] = times.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime() || (a.id < b.id ? -1 : 1));
      return `http://localhost:4280/en/celebrations/${celebrationId}?at=${next?.id}`;
    });
    const rss = await get('/feeds/cities/ostravik/celebrations.rss');
    const atom = await get('/feeds/cities/ostravik/celebrations.atom');
    expect([rss, atom].map(({ headers }) => headers.get('content-type'))).toEqual(['application/rss+xml; charset=utf-8', 'application/atom+xml; charset=utf-8']);
    expect(parseRssFeed(await rss.text()).items?.map(({ link }) => link).toSorted()).toEqual(links.toSorted());
    expect(parseAtomFeed(await atom.text()).entries?.map((entry) => entry.links?.[0]?.href).toSorted()).toEqual(links.toSorted());
    expect(parseRssFeed(await (await get('/feeds/themes/celebration/celebrations.rss')).text()).title).toBe('Celebrations: Get going; celebrate');
  });

  it('keep the name of an entry while its number rises, and speak its language', async () => {
    const one = all.find(({ isShown, isCancelled, allDay }) => isShown && !isCancelled && !allDay) as TestOccurrence;
    const path = `/feeds/celebrations/${one.id}.ics`;
    const [before] = (await eventsOf(path)) as [ICAL.Event];
    const hostile = 'Fête, 🎉; encore\nBEGIN:VEVENT';
    await set('UPDATE celebration SET title = $2, language = $3, updated_at = $4 WHERE id = $1', [one.celebrationId, hostile, 'fr', now()]);
    await set(`UPDATE occurrence SET state = 'CANCELLED', cancelled_at = $2, cancel_reason = 'Pluie', sequence = sequence + 1 WHERE id = $1`, [one.id, now()]);
    const [after] = (await eventsOf(path)) as [ICAL.Event];
    expect([after.uid, after.sequence]).toEqual([before.uid, before.sequence + 1]);
    expect(after.summary).toBe('Annulé: Fête, 🎉; encore BEGIN:VEVENT');
    expect(after.description).toContain('Annulé\u00a0: Pluie');
    expect((await get(path)).headers.get('content-language')).toBe('fr');
  });

  it('answer that nothing has changed, until something has', async () => {
    const path = '/feeds/cities/ndemba/celebrations.ics';
    const first = await get(path);
    const [etag, modified] = [first.headers.get('etag') ?? '', first.headers.get('last-modified') ?? ''];
    expect(first.headers.get('cache-control')).toBe('public, max-age=300');
    for (const headers of [{ 'if-none-match': etag }, { 'if-none-match': `"x", W/${etag}` }, { 'if-modified-since': modified }] as Record<string, string>[]) {
      const again = await get(path, headers);
      expect([headers, again.status, await again.text(), again.headers.get('etag')]).toEqual([headers, 304, '', etag]);
    }
    const head = await fetch(`${app.url}${path}`, { method: 'HEAD' });
    expect([head.status, head.headers.get('etag')]).toEqual([200, etag]);
    // A row that went leaves no date: who asks by date alone hears of it within the hour, who has the tag at once.
    const [gone] = held(all.filter(({ cityId }) => cityId === other.id)) as [TestOccurrence];
    await set('UPDATE occurrence SET shown = false WHERE id = $1', [gone.id]);
    expect([(await get(path, { 'if-none-match': etag, 'if-modified-since': modified })).status, await idsOf(path)]).toEqual([200, expect.not.arrayContaining([gone.id])]);
    advance(app, HOUR_MS);
    expect((await get(path, { 'if-modified-since': modified })).status).toBe(200);
    await set('UPDATE occurrence SET shown = true WHERE id = $1', [gone.id]);
  });

  it('give a member what they registered for and watch, with the link where they have a place', async () => {
    const member = await addMember(app.dataSource, { locale: 'fr' });
    const cookie = await signedIn(app, member.id);
    const coming = held(all.filter(({ isShown, isCancelled, startsAt, online }) => isShown && !isCancelled && online && startsAt > now()));
    const [registered, waiting, hidden, withdrawn] = [...Map.groupBy(coming, ({ celebrationId }) => celebrationId).values()].map(([one]) => one) as [TestOccurrence, TestOccurrence, TestOccurrence, TestOccurrence];
    const watched = coming.find(({ celebrationId }) => ![registered, waiting, hidden, withdrawn].some((one) => one?.celebrationId === celebrationId)) as TestOccurrence;
    const register = (occurrenceId: string, state: 'REGISTERED' | 'WAITING' | 'CANCELLED') =>
      set(
        `INSERT INTO registration (id, occurrence_id, member_id, key, name, email, locale, places, state, line, code, manage_token_hash, created_at, registered_at, cancelled_at, cancelled_by)
         VALUES ($1, $2, $3, $1, 'Noor', $4, 'fr', 1, $5, $6, $7, $8, now(), now(), $9, $10)`,
        [newId(), occurrenceId, member.id, `${occurrenceId}@example.org`, state, state === 'WAITING' ? 1 : null, newId().slice(-10), Buffer.from(newId()), state === 'CANCELLED' ? now() : null, state === 'CANCELLED' ? 'SELF' : null],
      );
    const dropped = coming.at(-1) as TestOccurrence;
    for (const one of [registered, hidden, withdrawn]) await register(one.id, 'REGISTERED');
    await register(waiting.id, 'WAITING');
    if (dropped.celebrationId !== watched.celebrationId) await register(dropped.id, 'CANCELLED');
    await set(`INSERT INTO watch (member_id, target_kind, target_id, level, chosen, since) VALUES ($1, 'CELEBRATION', $2, 'WATCHING', true, now()), ($1, 'CITY', $3, 'WATCHING', true, now())`, [member.id, watched.celebrationId, other.id]);
    await set(`UPDATE celebration SET state = 'HIDDEN' WHERE id = $1`, [hidden.celebrationId]);
    await set(`UPDATE occurrence SET shown = false WHERE celebration_id = $1`, [hidden.celebrationId]);
    await set(`UPDATE celebration SET state = 'WITHDRAWN' WHERE id = $1`, [withdrawn.celebrationId]);
    await set(`UPDATE occurrence SET shown = false, state = 'CANCELLED', cancelled_at = now() WHERE celebration_id = $1`, [withdrawn.celebrationId]);

    const { data } = await app.graphql<{ renewCalendarFeed: string }>(RENEW, {}, { cookie });
    const path = data.renewCalendarFeed;
    const events = await eventsOf(path);
    const times = held(all.filter(({ celebrationId }) => celebrationId === watched.celebrationId));
    expect(events.map(({ uid }) => uid.split('@')[0]).toSorted()).toEqual([registered, waiting, withdrawn, ...times].map(({ id }) => id).toSorted());
    expect(events.filter(({ description }) => description.includes('https://example.org/room')).map(({ uid }) => uid.split('@')[0])).toEqual([registered.id]);
    const response = await get(path);
    expect(['cache-control', 'x-robots-tag', 'content-language'].map((name) => response.headers.get(name))).toEqual(['private, max-age=300', 'noindex', 'fr']);
    expect((await get(path, { 'if-none-match': response.headers.get('etag') ?? '' })).status).toBe(304);

    const [{ kept } = { kept: '' }] = await app.dataSource.query<{ kept: string }[]>(`SELECT encode(token_hash, 'escape') || made_at AS kept FROM calendar_feed WHERE member_id = $1`, [member.id]);
    expect(kept).not.toContain(path.split('/').at(-1)?.replace('.ics', ''));
    const renewed = (await app.graphql<{ renewCalendarFeed: string }>(RENEW, {}, { cookie })).data.renewCalendarFeed;
    expect([renewed === path, await status(path), await status(renewed)]).toEqual([false, 404, 200]);
    expect((await app.graphql<{ viewer: { calendarFeedMadeAt: string | null } }>(MADE_AT, {}, { cookie })).data.viewer.calendarFeedMadeAt).not.toBeNull();
    await set(`UPDATE member SET status = 'SUSPENDED' WHERE id = $1`, [member.id]);
    expect(await status(renewed)).toBe(404);
    await set(`UPDATE member SET status = 'ACTIVE' WHERE id = $1`, [member.id]);
    expect([(await app.graphql<{ stopCalendarFeed: boolean }>(STOP, {}, { cookie })).data.stopCalendarFeed, await status(renewed)]).toEqual([true, 404]);
  });

  it('are not there for what is not, and cost the same few statements whatever they hold', async () => {
    const unseen = all.find(({ isShown }) => !isShown) as TestOccurrence;
    const paths = [`/feeds/celebrations/${unseen.id}.ics`, `/feeds/celebrations/${newId()}.ics`, '/feeds/celebrations/x.ics', '/feeds/cities/nowhere/celebrations.ics', '/feeds/cities/ostravik/celebrations.pdf', '/feeds/themes/no-theme/celebrations.atom', '/feeds/my/x.ics', `/feeds/my/${'A'.repeat(32)}.ics`];
    expect(await Promise.all(paths.map(status))).toEqual(paths.map(() => 404));
    const database = app.get(ReadDatabase);
    const before = database.statements;
    await get('/feeds/cities/crowded/celebrations.ics');
    expect(database.statements - before).toBe(3);
  });
});
