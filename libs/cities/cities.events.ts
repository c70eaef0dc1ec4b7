import type { CityRoleName } from '@libs/contracts/roles.js';
import { defineEvent } from '@libs/platform/outbox/event.js';

export const CityCreated = defineEvent<{ cityId: string }>('CityCreated');
export const CityUpdated = defineEvent<{ cityId: string }>('CityUpdated');
export const CityAccepted = defineEvent<{ cityId: string }>('CityAccepted');
export const ApplicationMade = defineEvent<{ applicationId: string }>('ApplicationMade');
export const ApplicationConfirmed = defineEvent<{ applicationId: string; cityId: string }>('ApplicationConfirmed');
export const ApplicationDeclined = defineEvent<{ applicationId: string }>('ApplicationDeclined');
export const InvitationSent = defineEvent<{ invitationId: string }>('InvitationSent');
export const InvitationAccepted = defineEvent<{ invitationId: string; cityId: string; memberId: string; role: CityRoleName }>('InvitationAccepted');
export const CityRoleEnded = defineEvent<{ cityId: string; memberId: string; role: CityRoleName }>('CityRoleEnded');
