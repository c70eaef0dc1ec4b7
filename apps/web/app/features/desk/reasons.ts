import type { FlagReason, ReviewOutcome, ReviewReason } from '~/api/generated/graphql';

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

/** Why a practice is refused or hidden: what is said of films is left out. */
export const practiceReasons = ['OFF_TOPIC', 'ADVERTISING', 'RIGHTS_UNCLEAR', 'PERSONAL_DATA', 'OTHER'] as const satisfies readonly ReviewReason[];

/** Why a post is taken away or its author warned. */
export const postReasons = ['SPAM', 'ABUSE', 'OFF_TOPIC', 'PERSONAL_DATA', 'WRONG', 'OTHER'] as const satisfies readonly FlagReason[];

/** How a decision looks. */
export function toneOf(decision: ReviewOutcome): 'good' | 'bad' | 'warn' {
  if (decision === 'APPROVE' || decision === 'KEEP') return 'good';
  return decision === 'REJECT' || decision === 'HIDE' || decision === 'HIDE_AND_WARN' ? 'bad' : 'warn';
}
