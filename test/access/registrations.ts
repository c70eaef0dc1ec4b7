import { CONFIRM_LINK } from '@libs/celebrations/registration/registration-tokens.service.js';
import { REGISTER } from '@libs/celebrations/registration/testing/documents.js';
import { LinkTokens } from '@libs/platform/mail/link-tokens.js';
import { newId } from '@libs/platform/ids/id.js';
import { celebrations, HOSTS } from './celebrations.js';
import type { PrivateField } from './fields.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import { everybody, FORBIDDEN, members, OK, SIGNED_OUT } from './roles.js';
import type { Route } from './routes.js';
import type { World } from './world.js';

const UNKNOWN = 'NOT_FOUND REGISTRATION_UNKNOWN';

const opened = new WeakMap<World, Promise<string>>();

/** An occurrence of the city of the table for which one registers; there is room for everybody. */
function open(world: World): Promise<string> {
  let one = opened.get(world);
  if (!one) opened.set(world, (one = announce(world)));
  return one;
}

async function announce(world: World): Promise<string> {
  const { stage } = await celebrations(world);
  const wanted = { city: world.city, author: await world.hand('organiser'), moderator: await world.hand('moderator') };
  const { id } = await stage.published({ ...wanted, fields: { registration: 'NEEDED', placesEach: 2 } });
  return (await stage.occurrences(id))[0]?.id ?? '';
}

/** Somebody who is nobody of the table is registered. */
async function registered(world: World): Promise<{ id: string; token: string; code: string; occurrenceId: string }> {
  const { stage } = await celebrations(world);
  const occurrenceId = await open(world);
  const { id, token, code } = await stage.must<{ id: string; token: string; code: string }>(await stage.person(), REGISTER, { input: { occurrenceId, key: newId() } });
  return { id, token, code, occurrenceId };
}

/** Put there by itself, as the operation counts who asks from where. */
async function asked(world: World): Promise<{ token: string }> {
  const { id } = await registered(world);
  await world.app.dataSource.query(`UPDATE occurrence SET taken = taken - 1 WHERE id = $1`, [await open(world)]);
  await world.app.dataSource.query(`UPDATE registration SET state = 'UNCONFIRMED', registered_at = NULL, member_id = NULL, confirm_until = now() + interval '1 hour' WHERE id = $1`, [id]);
  return { token: await world.app.get(LinkTokens).of(CONFIRM_LINK, id) };
}

/** Registering, and receiving people. */
export const OF_REGISTRATIONS: Line[] = [
  query('registration', ANYBODY, async (world) => ({ token: (await registered(world)).token })),
  mutation('register', ANYBODY, async (world) => ({ input: { occurrenceId: await open(world), key: newId(), name: 'Vera', email: `${newId()}@people.example` } })),
  mutation('confirmRegistration', ANYBODY, asked),
  mutation('cancelRegistration', ANYBODY, async (world) => ({ token: (await registered(world)).token }), 'by the link in the mail'),
  mutation('cancelRegistration', everybody(UNKNOWN), async (world) => ({ id: (await registered(world)).id }), 'of somebody else'),
  mutation('cancelRegistrationOf', members(UNKNOWN, [HOSTS, OK]), async (world) => ({ id: (await registered(world)).id })),
  query('registrations', members(FORBIDDEN, [HOSTS, OK]), async (world) => ({ occurrenceId: await open(world) })),
  mutation('checkIn', members(FORBIDDEN, [HOSTS, OK]), async (world) => {
    const { code, occurrenceId } = await registered(world);
    return { input: { code, occurrenceId } };
  }),
  mutation('undoCheckIn', members(FORBIDDEN, [HOSTS, OK]), async (world) => {
    const { id } = await registered(world);
    await world.app.dataSource.query('UPDATE registration SET attended_at = now(), attended_places = 1 WHERE id = $1', [id]);
    return { id };
  }),
];

export const FIELDS_OF_REGISTRATIONS: PrivateField[] = [
  {
    field: 'Occurrence.attendance',
    on: '',
    document: 'query ($id: ID!) { occurrence(id: $id) { attendance { places } } }',
    given: async (world) => ({ id: (await registered(world)).occurrenceId }),
    told: everybody(false, [HOSTS, true]),
  },
  {
    field: 'Occurrence.viewerRegistration (of somebody else)',
    on: '',
    document: 'query ($id: ID!) { occurrence(id: $id) { viewerRegistration { id } } }',
    given: async (world) => {
      const { id } = await registered(world);
      // A place of its own, which nobody of the table has.
      return { id: await other(world, id) };
    },
    told: everybody(false),
  },
];

/** Another occurrence, for which one stranger alone is registered. */
async function other(world: World, registrationId: string): Promise<string> {
  const occurrenceId = await announce(world);
  await world.app.dataSource.query('UPDATE registration SET occurrence_id = $2 WHERE id = $1', [registrationId, occurrenceId]);
  return occurrenceId;
}

const CSV = '/media/celebrations/occurrences/:id/registrations.csv';

export const ROUTES_OF_REGISTRATIONS: Route[] = ['GET', 'HEAD'].map((method) => ({
  method,
  route: CSV,
  on: '',
  given: async (world) => ({ path: CSV.replace(':id', await open(world)) }),
  answers: everybody(403, [HOSTS, 200], [SIGNED_OUT, 401]),
}));
