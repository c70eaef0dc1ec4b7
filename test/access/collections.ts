import { newId } from '@libs/platform/ids/id.js';
import { SAVE_COLLECTION } from '@libs/practices/testing/documents.js';
import { ANYBODY, type Line, mutation, query } from './lines.js';
import { practices } from './practices.js';
import { CREW, FORBIDDEN, members, OK, type Role } from './roles.js';
import type { World } from './world.js';

const EDITORS: readonly Role[] = ['editor', 'otherEditor'];
const wish = (more: object = {}) => ({ id: newId(), edits: 0, language: 'fr', title: 'Des idées', intro: '', items: [], ...more });

/** A collection of the city of the table, or of the network. */
const made = (whose: 'city' | 'network') => async (world: World) => {
  const { stage } = await practices(world);
  const input = wish(whose === 'city' ? { citySlug: world.city.slug } : {});
  await stage.must(await world.hand(whose === 'city' ? 'author' : 'editor'), SAVE_COLLECTION, { input });
  return { id: input.id, input: { ...input, edits: 1, title: 'Un autre titre' } };
};

export const OF_COLLECTIONS: Line[] = [
  query('practiceCollections', ANYBODY),
  query('practiceCollection', ANYBODY, made('city')),
  mutation('saveCollection', members(FORBIDDEN, [EDITORS, OK]), () => ({ input: wish() }), 'a new one of the network'),
  mutation('saveCollection', members(FORBIDDEN, [EDITORS, OK]), made('network'), 'one of the network'),
  mutation('saveCollection', members(FORBIDDEN, [CREW, OK]), ({ city }) => ({ input: wish({ citySlug: city.slug }) }), 'a new one of a city'),
  mutation('saveCollection', members(FORBIDDEN, [CREW, OK]), made('city'), 'one of a city'),
  mutation('deleteCollection', members(FORBIDDEN, [EDITORS, OK]), made('network'), 'one of the network'),
  mutation('deleteCollection', members(FORBIDDEN, [CREW, OK]), made('city'), 'one of a city'),
];
