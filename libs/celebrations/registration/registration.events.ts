import { defineEvent } from '@libs/platform/outbox/event.js';

/** Somebody without an account asked for places; the address is to be confirmed. Told again for each time they ask. */
export const RegistrationAsked = defineEvent<{ registrationId: string }>('RegistrationAsked');

/** Somebody registered who was registered already: only the owner of the mail address is told. */
export const RegistrationRepeated = defineEvent<{ registrationId: string }>('RegistrationRepeated');

/** It has its places, or stands in the line. */
export const RegistrationMade = defineEvent<{ registrationId: string; state: 'REGISTERED' | 'WAITING' }>('RegistrationMade');

/** It was in the line and has its places now. */
export const PlaceFreed = defineEvent<{ registrationId: string }>('PlaceFreed');

/** It held places or stood in the line, and does not any more; who cancelled is in its row. */
export const RegistrationCancelled = defineEvent<{ registrationId: string }>('RegistrationCancelled');
