import type { Invitation, InvitationState } from './invitation.entity.js';

/** What ended an invitation first counts; time only for one that nothing ended. */
export function invitationState(invitation: Pick<Invitation, 'acceptedAt' | 'withdrawnAt' | 'expiresAt'>, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'ACCEPTED';
  if (invitation.withdrawnAt) return 'WITHDRAWN';
  return invitation.expiresAt <= now ? 'EXPIRED' : 'OPEN';
}
