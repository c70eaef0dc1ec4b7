import type { ReviewOutcome, ReviewPurpose } from '~/api/generated/graphql';

/** How a decision looks. */
export function toneOf(decision: ReviewOutcome): 'good' | 'bad' | 'warn' {
  if (decision === 'APPROVE' || decision === 'KEEP') return 'good';
  return decision === 'REJECT' || decision === 'HIDE' || decision === 'HIDE_AND_WARN' ? 'bad' : 'warn';
}

/** What came of it: an appeal is answered, what was on the site already stays or is hidden. */
export function decidedWords(purpose: ReviewPurpose, decision: ReviewOutcome) {
  if (purpose === 'APPEAL') return decision === 'APPROVE' ? 'desk.answered.APPROVE' : 'desk.answered.REJECT';
  if (purpose === 'AFTERWARDS') return decision === 'APPROVE' ? 'announce.desk.kept' : 'announce.desk.hidden';
  return `desk.decided.${decision}` as const;
}
