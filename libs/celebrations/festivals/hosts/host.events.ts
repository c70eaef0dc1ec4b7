import { defineEvent } from '@libs/platform/outbox/event.js';

/** A link is to be mailed to a host; `askedAt` is the row's `invitedAt`: a link that a newer one made void is not sent. */
export const HostLinkAsked = defineEvent<{ hostId: string; askedAt: string; mail: 'host-link' | 'host-invited' }>('HostLinkAsked');

/** A host sent an offer to the organisers. */
export const OfferSent = defineEvent<{ celebrationId: string; festivalId: string }>('OfferSent');

/** Organisers accepted an offer; `isAtOnce`: it is on the site already. */
export const OfferAccepted = defineEvent<{ celebrationId: string; isAtOnce: boolean }>('OfferAccepted');

/** Organisers declined an offer; what they say is in its row, and here as it was then. */
export const OfferDeclined = defineEvent<{ celebrationId: string; note: string }>('OfferDeclined');
