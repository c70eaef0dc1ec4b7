import { describe, expect, it } from '@jest/globals';
import { VISITOR } from '@libs/platform/access/actor.js';
import { isOwn } from './registration.policy.js';

describe('a registration', () => {
  it('is its person’s own, and nobody’s where there is no account', () => {
    const noor = { memberId: 'noor', sessionId: 's', networkRoles: [], cityRoles: [] };
    expect(isOwn(noor, { memberId: 'noor' })).toBe(true);
    expect(isOwn(noor, { memberId: 'other' })).toBe(false);
    expect(isOwn(VISITOR, { memberId: null })).toBe(false);
  });
});
