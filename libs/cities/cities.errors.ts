import { AppError } from '@libs/platform/access/app-error.js';
import { badInput } from '@libs/platform/access/access.errors.js';

export const cityNotMember = () => new AppError('CONFLICT', 'CITY_NOT_MEMBER', 'The city is not a member of the network.');
export const alreadyInCity = () => new AppError('CONFLICT', 'ALREADY_IN_CITY', 'This person holds the role in the city already.');
export const invitationUnknown = () => new AppError('NOT_FOUND', 'INVITATION_UNKNOWN', 'There is no such invitation.');
export const invitationExpired = () => new AppError('CONFLICT', 'INVITATION_EXPIRED', 'The invitation has expired.');
export const invitationAccepted = () => new AppError('CONFLICT', 'INVITATION_ACCEPTED', 'The invitation has been accepted already.');
export const invitationWithdrawn = () => new AppError('CONFLICT', 'INVITATION_WITHDRAWN', 'The invitation has been withdrawn.');
export const lastFocalPoint = () => new AppError('CONFLICT', 'LAST_FOCAL_POINT', 'The city would be left without a focal point. Invite a successor first.');
export const notApplicant = () => new AppError('CONFLICT', 'CITY_DECIDED', 'The city is a member already.');
export const applicationLinkNotValid = () => new AppError('BAD_INPUT', 'APPLICATION_LINK_NOT_VALID', 'The link is not known or has expired. Apply again.');
export const slugTaken = () => badInput([{ path: 'slug', code: 'TAKEN' }]);
export const slugNeeded = () => badInput([{ path: 'slug', code: 'REQUIRED' }]);
export const nameNeeded = () => badInput([{ path: 'name', code: 'REQUIRED' }]);
