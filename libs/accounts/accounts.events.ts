import { defineEvent } from '@libs/platform/outbox/event.js';

export type SessionEnd = 'SIGNED_OUT' | 'REVOKED' | 'SUSPENDED' | 'EXPIRED';

/** These sessions are good no longer; their sockets are to be closed. */
export const SessionRevoked = defineEvent<{ memberId: string; sessionIds: string[]; reason: SessionEnd }>('SessionRevoked');
export const SignInLinkRequested = defineEvent<{ linkId: string; language: string; returnTo?: string }>('SignInLinkRequested');
export const MemberSuspended = defineEvent<{ memberId: string }>('MemberSuspended');
export const MemberReinstated = defineEvent<{ memberId: string }>('MemberReinstated');
export const NetworkRoleChanged = defineEvent<{ memberId: string; role: string; granted: boolean }>('NetworkRoleChanged');
