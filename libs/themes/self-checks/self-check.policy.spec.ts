import { describe, expect, it } from '@jest/globals';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { canAnswerSelfCheck, canSeeSelfChecks } from './self-check.policy.js';

const member = (more: Partial<Actor>): Actor => ({ ...VISITOR, memberId: 'm', sessionId: 's', ...more });

describe('who sees and answers the self-check of a city', () => {
  it.each([
    ['a visitor', VISITOR, false, false],
    ['an administrator', member({ networkRoles: [{ role: 'ADMIN', languages: [], themes: [] }] }), false, false],
    ['somebody of another city', member({ cityRoles: [{ cityId: 'other', role: 'FOCAL_POINT' }] }), false, false],
    ['its organiser', member({ cityRoles: [{ cityId: 'c', role: 'ORGANISER' }] }), true, false],
    ['its contributor', member({ cityRoles: [{ cityId: 'c', role: 'CONTRIBUTOR' }] }), true, true],
    ['its focal point', member({ cityRoles: [{ cityId: 'c', role: 'FOCAL_POINT' }] }), true, true],
  ])('%s', (_who, actor, sees, answers) => {
    expect([canSeeSelfChecks(actor, 'c'), canAnswerSelfCheck(actor, 'c')]).toEqual([sees, answers]);
  });
});
