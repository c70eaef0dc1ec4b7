import { describe, expect, it } from '@jest/globals';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { canManageMembers, canSignInAsSample, canSuspend, leavesAnAdmin } from './member.policy.js';

const with_ = (...roles: ('ADMIN' | 'EDITOR' | 'MODERATOR')[]): Actor => ({
  memberId: 'me',
  sessionId: 's',
  networkRoles: roles.map((role) => ({ role, languages: [], themes: [] })),
  cityRoles: [{ cityId: 'c', role: 'FOCAL_POINT' }],
});

describe('the policy of members', () => {
  it('lets administrators alone manage members', () => {
    expect(canManageMembers(with_('ADMIN'))).toBe(true);
    for (const actor of [VISITOR, with_(), with_('EDITOR', 'MODERATOR'), { ...with_('ADMIN'), memberId: undefined }]) expect(canManageMembers(actor)).toBe(false);
  });

  it('lets nobody suspend themselves', () => {
    expect(canSuspend(with_('ADMIN'), 'other')).toBe(true);
    expect(canSuspend(with_('ADMIN'), 'me')).toBe(false);
    expect(canSuspend(with_('MODERATOR'), 'other')).toBe(false);
  });

  it('keeps one administrator', () => {
    expect(leavesAnAdmin(['a', 'b'], 'a')).toBe(true);
    expect(leavesAnAdmin(['a'], 'a')).toBe(false);
    expect(leavesAnAdmin([], 'a')).toBe(false);
  });

  it('opens invented people, while they are loaded, and nobody else', () => {
    expect(canSignInAsSample({ isSample: true }, true)).toBe(true);
    expect(canSignInAsSample({ isSample: true }, false)).toBe(false);
    expect(canSignInAsSample({ isSample: false }, true)).toBe(false);
  });
});
