import { defineEvent } from '@libs/platform/outbox/event.js';
import type { BeforeMove, RegistrationMail } from './told.types.js';

export interface NoticesWrittenPayload {
  mail: RegistrationMail;
  registrationIds: string[];
  /** What the city says about it. */
  reason: string | null;
  was: BeforeMove | null;
}

/** People are to be mailed, each of them once: their notices were written in the same transaction. */
export const NoticesWritten = defineEvent<NoticesWrittenPayload>('NoticesWritten');
