import { describe, expect, it } from '@jest/globals';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { canReceive, isOwn } from './registration.policy.js';

const facts = { cityId: 'ostravik', memberId: 'noor' };
const somebody = (memberId: string, role?: 'ORGANISER' | 'FOCAL_POINT' | 'CONTRIBUTOR', cityId = 'ostravik'): Actor => ({
  memberId,
  sessionId: 's',
  networkRoles: [],
  cityRoles: role ? [{ cityId, role }] : [],
});

describe('a registration', () => {
  it('is received by organisers and focal points of its city alone', () => {
    expect(canReceive(somebody('a', 'ORGANISER'), facts)).toBe(true);
    expect(canReceive(somebody('a', 'FOCAL_POINT'), facts)).toBe(true);
    expect(canReceive(somebody('a', 'CONTRIBUTOR'), facts)).toBe(false);
    expect(canReceive(somebody('a', 'ORGANISER', 'elsewhere'), facts)).toBe(false);
    expect(canReceive({ ...somebody('a'), networkRoles: [{ role: 'ADMIN', languages: [], themes: [] }] }, facts)).toBe(false);
    expect(canReceive(VISITOR, facts)).toBe(false);
  });

  it('is its person’s own, and nobody’s where there is no account', () => {
    expect(isOwn(somebody('noor'), facts)).toBe(true);
    expect(isOwn(somebody('other'), facts)).toBe(false);
    expect(isOwn(VISITOR, { memberId: null })).toBe(false);
  });
});
