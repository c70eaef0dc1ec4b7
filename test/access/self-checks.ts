import { newId } from '@libs/platform/ids/id.js';
import type { PrivateField } from './fields.js';
import { type Line, mutation } from './lines.js';
import { CITY, CREW, everybody, FORBIDDEN, members, OK } from './roles.js';
import type { World } from './world.js';

const SAVE = 'mutation ($input: SaveSelfCheckInput!) { saveSelfCheck(input: $input) { revision } }';
const wish = ({ city }: World, baseRevision: number) => ({ input: { cityId: city.id, themeSlug: 'planning', baseRevision, answers: [{ key: 'mandate', level: 1, note: newId() }] } });

export const OF_SELF_CHECKS: Line[] = [mutation('saveSelfCheck', members(FORBIDDEN, [CREW, OK]), (world) => wish(world, 1_000))];

/** What a city cannot do yet is told to its own people alone. */
export const FIELDS_OF_SELF_CHECKS: PrivateField[] = [
  {
    field: 'City.selfChecks',
    on: '',
    document: 'query ($slug: String!) { city(slug: $slug) { selfChecks { themeSlug answers { key } } } }',
    given: async (world) => {
      await world.stage.must(await world.hand('focalPoint'), SAVE, wish(world, 1_000));
      return { slug: world.city.slug };
    },
    told: everybody(false, [CITY, true]),
  },
  {
    field: 'City.mayAnswerSelfChecks',
    on: '',
    document: 'query ($slug: String!) { city(slug: $slug) { mayAnswerSelfChecks } }',
    given: ({ city }) => ({ slug: city.slug }),
    told: everybody(false, [CREW, true]),
  },
];
