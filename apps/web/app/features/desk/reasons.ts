import type { ReviewReason } from '~/api/generated/graphql';

/** Why something is refused or hidden, in the order they are offered. */
export const reasons = [
  'CONSENT_UNCLEAR',
  'CAPTIONS_INACCURATE',
  'POOR_SOUND_OR_PICTURE',
  'OFF_TOPIC',
  'ADVERTISING',
  'RIGHTS_UNCLEAR',
  'PERSONAL_DATA',
  'OTHER',
] as const satisfies readonly ReviewReason[];
