import type { EditorialState, OfferState } from '~/api/generated/graphql';

/** Where an offer stands, in one word for both the organisers' and the moderators' part of the way. */
export type Standing = 'DRAFT' | 'OFFERED' | 'DECLINED' | 'MENDED' | 'CHECKED' | 'PUBLISHED' | 'ENDED';

export const TONES = { DRAFT: 'plain', OFFERED: 'plain', DECLINED: 'warn', MENDED: 'warn', CHECKED: 'plain', PUBLISHED: 'good', ENDED: 'bad' } as const satisfies Record<Standing, string>;

/** `MENDED`: the moderators ask for changes. `CHECKED`: taken, and they look at it. */
export function standingOf(offer: OfferState, state: EditorialState): Standing {
  if (state === 'PUBLISHED') return 'PUBLISHED';
  if (state === 'REJECTED' || state === 'HIDDEN' || state === 'WITHDRAWN') return 'ENDED';
  if (state === 'CHANGES_REQUESTED' && offer !== 'OFFERED') return 'MENDED';
  return offer === 'ACCEPTED' ? 'CHECKED' : offer;
}
