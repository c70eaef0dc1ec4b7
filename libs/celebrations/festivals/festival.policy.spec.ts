import { describe, expect, it } from '@jest/globals';
import type { CityRoleName } from '@libs/contracts/roles.js';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { EDITORIAL_STATES, type EditorialState } from '@libs/review/review.types.js';
import { canDeleteFestival, festivalViewerCan, isCallOpen } from './festival.policy.js';

const member = (role: CityRoleName, cityId = 'a'): Actor => ({ memberId: 'me', sessionId: 's', networkRoles: [], cityRoles: [{ cityId, role }] });
const festival = (state: EditorialState, authorId: string | null = null) => ({ state, cityId: 'a', authorId, language: 'fr', themeSlugs: ['celebration'], checkedLater: false });
const allowed = (actor: Actor, state: EditorialState) =>
  Object.entries(festivalViewerCan(actor, festival(state, 'me'), true)).flatMap(([what, may]) => (may ? [what] : []));

describe('who may do what with a festival', () => {
  it('is said of each state to those who organise in its city, and to nobody else there', () => {
    const crew = ['copy', 'seeOffers'];
    const mine: Record<EditorialState, string[]> = {
      DRAFT: ['edit', 'submit', 'publishAtOnce', 'delete', ...crew],
      SUBMITTED: ['withdraw', ...crew],
      IN_REVIEW: crew,
      CHANGES_REQUESTED: ['edit', 'submit', 'delete', ...crew],
      REJECTED: ['delete', ...crew],
      PUBLISHED: ['edit', 'withdraw', ...crew],
      WITHDRAWN: ['delete', ...crew],
      HIDDEN: ['appeal', ...crew],
    };
    for (const state of EDITORIAL_STATES) {
      expect([state, allowed(member('ORGANISER'), state).toSorted()]).toEqual([state, mine[state].toSorted()]);
      // Not even their own, as a celebration would be.
      expect([state, allowed(member('CONTRIBUTOR'), state), allowed(member('FOCAL_POINT', 'b'), state), allowed(VISITOR, state)]).toEqual([state, [], [], []]);
      expect(canDeleteFestival(member('CONTRIBUTOR'), festival(state, 'me'))).toBe(false);
    }
  });

  it('says that a call is open while the festival is on the site and its last day is not over', () => {
    const now = new Date('2031-05-02T10:00:00Z');
    const until = (callOpenUntil: Date | null, state: EditorialState = 'PUBLISHED') => isCallOpen({ state, callOpenUntil }, now);
    expect([until(null), until(now), until(new Date(now.getTime() + 1)), until(new Date('2031-06-01'), 'DRAFT'), until(new Date('2031-06-01'), 'HIDDEN')]).toEqual([false, false, true, false, false]);
  });
});
