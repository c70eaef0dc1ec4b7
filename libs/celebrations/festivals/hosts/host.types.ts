import { registerEnumType } from '@nestjs/graphql';

/** Copied from an earlier festival, takes part, or was shown out. */
export const HostState = { INVITED: 'INVITED', ACTIVE: 'ACTIVE', REMOVED: 'REMOVED' } as const;
export type HostState = keyof typeof HostState;
export const HOST_STATES = Object.values(HostState);

registerEnumType(HostState, { name: 'FestivalHostState', description: 'Whether a host takes part in a festival.' });

/** Where a host's celebration stands with the organisers of its festival; the review queue comes after ACCEPTED. */
export const OfferState = { DRAFT: 'DRAFT', OFFERED: 'OFFERED', ACCEPTED: 'ACCEPTED', DECLINED: 'DECLINED' } as const;
export type OfferState = keyof typeof OfferState;
export const OFFER_STATES = Object.values(OfferState);

registerEnumType(OfferState, { name: 'OfferState', description: 'Where a host’s celebration stands with the organisers of its festival.' });
