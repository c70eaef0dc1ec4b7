import type { CityRoleName } from '@libs/contracts/roles.js';
import { defineEvent } from '@libs/platform/outbox/event.js';

export const CityCreated = defineEvent<{ cityId: string }>('CityCreated');
export const CityUpdated = defineEvent<{ cityId: string }>('CityUpdated');
export const InvitationSent = defineEvent<{ invitationId: string }>('InvitationSent');
export const InvitationAccepted = defineEvent<{ invitationId: string; cityId: string; memberId: string; role: CityRoleName }>('InvitationAccepted');
export const CityRoleEnded = defineEvent<{ cityId: string; memberId: string; role: CityRoleName }>('CityRoleEnded');
