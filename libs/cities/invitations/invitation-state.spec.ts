import { describe, expect, it } from '@jest/globals';
import { invitationState } from './invitation-state.js';

const now = new Date('2026-01-15T12:00:00Z');
const [earlier, later] = [new Date(now.getTime() - 1), new Date(now.getTime() + 1)];

describe('the state of an invitation', () => {
  it.each([
    ['OPEN', { acceptedAt: null, withdrawnAt: null, expiresAt: later }],
    ['EXPIRED', { acceptedAt: null, withdrawnAt: null, expiresAt: now }],
    ['ACCEPTED', { acceptedAt: earlier, withdrawnAt: null, expiresAt: earlier }],
    ['WITHDRAWN', { acceptedAt: null, withdrawnAt: earlier, expiresAt: earlier }],
  ])('is %s', (state, invitation) => {
    expect(invitationState(invitation, now)).toBe(state);
  });
});
