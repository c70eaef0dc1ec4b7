import { AppError } from '@libs/platform/access/app-error.js';
import type { OfferState } from './host.types.js';

/** Also of a link that a newer one made void, and while the festival is not on the site. */
export const hostUnknown = () => new AppError('NOT_FOUND', 'HOST_UNKNOWN', 'The link is not known, or a newer one was mailed.');
export const callClosed = () => new AppError('CONFLICT', 'CALL_CLOSED', 'The call for hosts is closed.');
export const hostsFull = (limit: number) => new AppError('CONFLICT', 'HOSTS_FULL', 'The festival has as many hosts as it can.', { params: { limit } });
export const hostFull = (limit: number) => new AppError('CONFLICT', 'HOST_FULL', `At most ${limit} celebrations of one host.`, { params: { limit } });
export const offerUnknown = () => new AppError('NOT_FOUND', 'OFFER_UNKNOWN', 'There is no such offer.');
/** It waits for the organisers, or is theirs. */
export const offerNotEditable = (offer: OfferState | null) =>
  new AppError('CONFLICT', 'OFFER_NOT_EDITABLE', 'The offer cannot be changed by its host now.', { params: { offer: offer ?? '' } });
/** It was taken back, or answered meanwhile. */
export const offerNotWaiting = (offer: OfferState | null) =>
  new AppError('CONFLICT', 'OFFER_NOT_WAITING', 'The offer does not wait for an answer.', { params: { offer: offer ?? '' } });
