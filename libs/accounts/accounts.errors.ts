import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';

/** One answer for an unknown address and a wrong password. */
export const signInFailed = () => new AppError('BAD_INPUT', 'SIGN_IN_FAILED', 'The e-mail address or the password is not right.');
export const linkNotValid = () => new AppError('BAD_INPUT', 'SIGN_IN_LINK_NOT_VALID', 'The link has been used, has expired or has been replaced. Ask for a new one.');
export const memberSuspended = () => new AppError('FORBIDDEN', 'MEMBER_SUSPENDED', 'This account is suspended.');
export const samplePeopleOnly = () => new AppError('FORBIDDEN', 'NOT_A_SAMPLE_PERSON', 'One can sign in this way only as a person of the sample network.');
export const lastAdmin = () => new AppError('CONFLICT', 'LAST_ADMIN', 'The network would be left without an administrator.');
export const notYourself = () => new AppError('FORBIDDEN', 'NOT_YOURSELF', 'You cannot suspend yourself.');
export const passwordWrong = () => badInput([{ path: 'currentPassword', code: 'PASSWORD_WRONG' }]);
export const timeZoneUnknown = () => badInput([{ path: 'timeZone', code: 'TIME_ZONE_UNKNOWN' }]);
