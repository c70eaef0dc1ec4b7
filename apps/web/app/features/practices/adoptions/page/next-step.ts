import type { AdoptionOnPage } from '../adoption.query';

/** What the one who looks does next; null where it is for others to act. */
export type NextStep = 'plan' | 'adapt' | 'run' | 'report' | 'give' | 'publish' | 'version' | 'answer' | 'offer';

type Facts = Pick<AdoptionOnPage, 'state' | 'viewerCan'> & {
  plan: { missing: readonly unknown[] };
  report?: { missing: readonly unknown[] } | null;
  response?: unknown;
  child?: unknown;
};

/** One thing at a time: first for the city that takes over, then for the one whose practice it is. */
export function nextStep({ state, viewerCan, plan, report, response, child }: Facts): NextStep | null {
  if (viewerCan.move.includes('ADAPTING')) return plan.missing.length > 0 ? 'plan' : 'adapt';
  if (viewerCan.move.includes('RUNNING')) return 'run';
  if (viewerCan.move.includes('REPORTED')) return !report || report.missing.length > 0 ? 'report' : 'give';
  if (viewerCan.publish) return 'publish';
  if (viewerCan.answer && !response) return 'answer';
  if (viewerCan.offer && state !== 'REPORTED') return 'offer';
  return viewerCan.report && child ? 'version' : null;
}
