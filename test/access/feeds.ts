import { CalendarFeeds } from '@libs/celebrations/feeds/calendar-feeds.service.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { occurrence } from './celebrations.js';
import { festival } from './festivals.js';
import { ANYBODY, type Line, MEMBERS, mutation, query } from './lines.js';
import { everybody } from './roles.js';
import type { Route } from './routes.js';
import type { World } from './world.js';

/** Calendars of the site, and one's own. */
export const OF_CALENDARS: Line[] = [
  query('celebrationMonth', ANYBODY, () => ({ year: 2026, month: 12, zone: 'Africa/Dakar' })),
  query('celebrationList', ANYBODY),
  query('celebrationMap', ANYBODY),
  mutation('renewCalendarFeed', MEMBERS),
  mutation('stopCalendarFeed', MEMBERS, async (world, who) => {
    if (who) await addressOf(world, who.id);
    return {};
  }),
];

const addressOf = (world: World, memberId: string): Promise<string> => world.app.get(CalendarFeeds).renew({ memberId } as MemberActor);
const one = (state: Parameters<typeof occurrence>[0]): Route['given'] => async (world) => ({ path: `/feeds/celebrations/${(await occurrence(state)(world)).id}.ics` });

const festivalFeed = (state: 'published' | 'draft'): Route['given'] => async (world) => ({ path: `/feeds/festivals/${(await festival(state)(world)).slug}/celebrations.ics` });

const ONE = '/feeds/celebrations/:name';

export const ROUTES_OF_FEEDS: Route[] = ['GET', 'HEAD'].flatMap((method): Route[] => [
  { method, route: ONE, on: 'a published celebration', given: one('published'), answers: everybody(200) },
  { method, route: ONE, on: 'a hidden celebration', given: one('hidden'), answers: everybody(404) },
  { method, route: '/feeds/cities/:slug/:name', on: '', given: ({ city }) => ({ path: `/feeds/cities/${city.slug}/celebrations.ics` }), answers: everybody(200) },
  { method, route: '/feeds/themes/:slug/:name', on: '', given: () => ({ path: '/feeds/themes/celebration/celebrations.rss' }), answers: everybody(200) },
  { method, route: '/feeds/festivals/:slug/:name', on: 'a published festival', given: festivalFeed('published'), answers: everybody(200) },
  { method, route: '/feeds/festivals/:slug/:name', on: 'a draft', given: festivalFeed('draft'), answers: everybody(404) },
  { method, route: '/feeds/my/:name', on: 'its address', given: async (world) => ({ path: await addressOf(world, world.one('author').id) }), answers: everybody(200) },
  { method, route: '/feeds/my/:name', on: 'no address', given: () => ({ path: '/feeds/my/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA.ics' }), answers: everybody(404) },
]);
