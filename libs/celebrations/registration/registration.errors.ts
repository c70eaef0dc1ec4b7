import { badInput } from '@libs/platform/access/access.errors.js';
import { AppError, type FieldError } from '@libs/platform/access/app-error.js';

/** Also where there is one that may not be seen: the answer must not tell. */
export const registrationUnknown = () => new AppError('NOT_FOUND', 'REGISTRATION_UNKNOWN', 'There is no such registration.');
export const registrationNotNeeded = () => new AppError('CONFLICT', 'REGISTRATION_NOT_NEEDED', 'One comes to this without registering.');
export const registrationClosed = () => new AppError('CONFLICT', 'REGISTRATION_CLOSED', 'Registration is closed.');
export const registrationOver = () => new AppError('CONFLICT', 'REGISTRATION_OVER', 'It is over.');
export const alreadyRegistered = () => new AppError('CONFLICT', 'ALREADY_REGISTERED', 'This person is registered already.');
export const tooManyPlaces = (most: number) => new AppError('BAD_INPUT', 'TOO_MANY_PLACES', `At most ${most} places.`, { params: { most }, fields: [{ path: 'places', code: 'TOO_LARGE', params: { limit: most } }] });
/** Questions that have to be answered, by their keys. */
export const answersNeeded = (keys: string[]) =>
  new AppError('BAD_INPUT', 'ANSWERS_NEEDED', 'Some questions have to be answered.', {
    params: { keys: keys.join(' ') },
    fields: keys.map((key) => ({ path: `answers.${key}`, code: 'REQUIRED' })),
  });
export const answersWrong = (fields: FieldError[]) => badInput(fields);
export const personNeeded = (names: string[]) => badInput(names.map((name) => ({ path: name, code: 'REQUIRED' })));
export const confirmLinkOver = () => new AppError('CONFLICT', 'CONFIRM_LINK_OVER', 'The link was not used in time. Register again.');
