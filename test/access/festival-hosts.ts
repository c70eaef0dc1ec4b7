import { HOST_LINK, linkIdOf } from '@libs/celebrations/festivals/hosts/host-links.service.js';
import { HostStage, type Offered } from '@libs/celebrations/festivals/hosts/testing/host-stage.js';
import type { MadeFestival } from '@libs/celebrations/testing/festival-stage.js';
import { newId } from '@libs/platform/ids/id.js';
import { hashToken, LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { celebrations, HOSTS } from './celebrations.js';
import type { PrivateField } from './fields.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import { DESK, everybody, FORBIDDEN, members, NULL, OK } from './roles.js';
import type { World } from './world.js';

interface Called {
  hosts: HostStage;
  festival: MadeFestival;
}

const opened = new WeakMap<World, Promise<Called>>();

/** A festival of the city of the table, whose call is open. */
function called(world: World): Promise<Called> {
  let one = opened.get(world);
  if (!one) opened.set(world, (one = call(world)));
  return one;
}

async function call(world: World): Promise<Called> {
  const hosts = new HostStage((await celebrations(world)).stage);
  return { hosts, festival: await hosts.festival({ city: world.city, author: await world.hand('organiser'), moderator: await world.hand('moderator') }) };
}

/** A host of it. Put there by itself, as joining counts who asks from where. */
async function host(world: World, state = 'ACTIVE') {
  const { festival } = await called(world);
  const [id, invitedAt] = [newId(), new Date()];
  const token = await world.app.get(LinkTokens).of(HOST_LINK, linkIdOf({ id, invitedAt }));
  const isMailed = state === 'ACTIVE';
  await world.app.dataSource.query(
    `INSERT INTO festival_host (id, festival_id, name, email, locale, state, token_hash, invited_at, created_at) VALUES ($1, $2, 'Le club de lecture', $3, 'fr', $4, $5, $6, now())`,
    [id, festival.id, `${id}@hosts.example`, state, isMailed ? hashToken(token) : null, isMailed ? invitedAt : null],
  );
  return { id, token, email: `${id}@hosts.example` };
}

async function drafted(world: World): Promise<{ token: string; offer: Offered }> {
  const [{ hosts, festival }, mine] = [await called(world), await host(world)];
  const draft = await hosts.draft(mine, festival);
  return { token: mine.token, offer: await hosts.save(mine, draft, { description: 'Des contes.', themes: ['celebration'], placeName: 'Mairie' }) };
}

async function offered(world: World): Promise<{ token: string; offer: Offered }> {
  const { token, offer } = await drafted(world);
  return { token, offer: await (await called(world)).hosts.send({ token, email: '' }, offer) };
}

const seen = async (world: World, more: object = {}) => {
  const { id, celebration } = (await offered(world)).offer;
  return { festivalId: (await called(world)).festival.id, offers: [{ id, edits: celebration.edits }], ...more };
};

/** One that was accepted and waits at the desk. */
async function accepted(world: World) {
  const [{ hosts, festival }, { offer }] = [await called(world), await offered(world)];
  await hosts.accept({ ...festival, author: await world.hand('organiser') }, offer);
  return { festival, itemId: await hosts.stage.itemOf(offer.id) };
}

const OF_TOKEN = async (world: World) => {
  const { token, offer } = await drafted(world);
  return { token, id: offer.id, edits: offer.celebration.edits };
};
const ofFestival = async (world: World) => ({ festivalId: (await called(world)).festival.id });

/** Those who offer something at a festival, and who answer them. */
export const OF_HOSTS: Line[] = [
  mutation('joinFestival', ANYBODY, async (world) => ({ input: { slug: (await called(world)).festival.slug, name: 'Vera', email: `${newId()}@hosts.example`, locale: 'en' } })),
  query('hosting', ANYBODY, async (world) => ({ token: (await host(world)).token })),
  query('offerHints', ANYBODY, OF_TOKEN),
  mutation('createOffer', ANYBODY, async (world) => ({ token: (await host(world)).token, input: { key: newId(), title: 'Contes', startsLocal: '2031-05-02T10:00', endsLocal: '2031-05-02T11:00' } })),
  mutation('saveOffer', ANYBODY, async (world) => {
    const { token, ...input } = await OF_TOKEN(world);
    return { token, input: { ...input, title: `Contes ${newId()}` } };
  }),
  mutation('sendOffer', ANYBODY, OF_TOKEN),
  mutation('takeBackOffer', ANYBODY, async (world) => {
    const { token, offer } = await offered(world);
    return { token, id: offer.id };
  }),
  mutation('deleteOffer', ANYBODY, OF_TOKEN),
  query('celebration', everybody(NULL), async (world) => ({ id: (await drafted(world)).offer.id }), 'what a host writes'),
  query('celebration', everybody(NULL, [HOSTS, OK]), async (world) => ({ id: (await offered(world)).offer.id }), 'what a host offers'),
  query('festivalOffers', members(FORBIDDEN, [HOSTS, OK]), ofFestival),
  query('festivalHosts', members(FORBIDDEN, [HOSTS, OK]), ofFestival),
  mutation('acceptOffers', members(FORBIDDEN, [HOSTS, OK]), (world) => seen(world)),
  mutation('declineOffers', members(FORBIDDEN, [HOSTS, OK]), (world) => seen(world, { note: 'No room.' })),
  mutation('inviteHosts', members(FORBIDDEN, [HOSTS, OK]), async (world) => {
    await host(world, 'INVITED');
    return ofFestival(world);
  }),
  mutation('removeHost', members(FORBIDDEN, [HOSTS, OK]), async (world) => ({ id: (await host(world)).id })),
  {
    // Who may not judge one is told so of that one, and changes nothing.
    ...mutation('approveFestivalCelebrations', members(FORBIDDEN, [DESK, OK]), async (world) => {
      const { festival, itemId } = await accepted(world);
      return { festivalId: festival.id, items: [{ itemId, revision: 2 }] };
    }),
    idle: ['cityModerator', 'otherModerator', 'admin'],
  },
];

export const FIELDS_OF_HOSTS: PrivateField[] = [
  {
    field: 'Festival.waiting',
    on: '',
    document: 'query ($slug: String!) { festival(slug: $slug) { waiting { id } } }',
    given: async (world) => ({ slug: (await accepted(world)).festival.slug }),
    told: everybody(false, [DESK, true]),
  },
];
