import { expect, it } from '@jest/globals';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { canEditCollection } from './collection.policy.js';

const member = (more: Partial<Actor>): Actor => ({ memberId: 'm', networkRoles: [], cityRoles: [], ...more });

it('leaves a collection to whose it is', () => {
  const editor = member({ networkRoles: [{ role: 'EDITOR', languages: [], themes: [] }] });
  const moderator = member({ networkRoles: [{ role: 'MODERATOR', languages: [], themes: [] }] });
  const [focal, organiser, elsewhere] = [member({ cityRoles: [{ cityId: 'a', role: 'FOCAL_POINT' }] }), member({ cityRoles: [{ cityId: 'a', role: 'ORGANISER' }] }), member({ cityRoles: [{ cityId: 'b', role: 'FOCAL_POINT' }] })];
  const may = (cityId: string | null) => [VISITOR, editor, moderator, focal, organiser, elsewhere].map((actor) => canEditCollection(actor, { cityId }));
  expect(may(null)).toEqual([false, true, false, false, false, false]);
  expect(may('a')).toEqual([false, false, false, true, false, false]);
});
