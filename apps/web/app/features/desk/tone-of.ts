import type { ReviewOutcome } from '~/api/generated/graphql';

/** How a decision looks. */
export function toneOf(decision: ReviewOutcome): 'good' | 'bad' | 'warn' {
  if (decision === 'APPROVE' || decision === 'KEEP') return 'good';
  return decision === 'REJECT' || decision === 'HIDE' || decision === 'HIDE_AND_WARN' ? 'bad' : 'warn';
}
