import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';

const MiB = 1024 * 1024;

/** Also where there is one that may not be seen. */
export const consentUnknown = () => new AppError('NOT_FOUND', 'CONSENT_UNKNOWN', 'There is no such consent.');
export const consentChanged = (revision: number) =>
  new AppError('CONFLICT', 'CONSENT_CHANGED', 'The consent was changed since it was opened.', { params: { revision } });
export const consentWithdrawn = () => new AppError('CONFLICT', 'CONSENT_IS_WITHDRAWN', 'The consent was withdrawn; it can only be removed.');
export const consentsLapsed = () => new AppError('CONFLICT', 'CLIP_CONSENT_LAPSED', 'A consent for this clip was withdrawn or has ended; it cannot be on the site.');
export const tooManyConsents = (limit: number) => new AppError('CONFLICT', 'CONSENTS_LIMIT', `A clip has at most ${limit} consents.`, { params: { limit } });
export const guardianNeeded = () => badInput([{ path: 'release', code: 'GUARDIAN_NEEDED' }]);
export const givenInFuture = () => badInput([{ path: 'givenOn', code: 'IN_FUTURE' }]);
export const endsBeforeGiven = () => badInput([{ path: 'expiresOn', code: 'ENDS_BEFORE_GIVEN' }]);
export const endsInPast = () => badInput([{ path: 'expiresOn', code: 'DAY_IS_OVER' }]);
export const proofTooLarge = (limit: number) =>
  new AppError('BAD_INPUT', 'PROOF_TOO_LARGE', `A proof may have at most ${limit} bytes.`, { params: { limitMegabytes: Math.floor(limit / MiB) } });
export const proofNotUnderstood = () => new AppError('BAD_INPUT', 'PROOF_NOT_UNDERSTOOD', 'The file is none of the kinds that are taken: PDF, JPEG, PNG, WebP, HEIC, MP3, M4A, MP4.');
