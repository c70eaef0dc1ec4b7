import { type Actor, isMember, worksIn } from '@libs/platform/access/actor.js';
import { maySeeDesk } from '@libs/review/review.types.js';
import { isCrew } from '../practice.policy.js';
import { ADOPTION_MOVES, type AdoptionState, isPlanOpen, isReportOpen } from './adoption-state.js';
import type { AdoptionViewerCan } from './adoption.types.js';

/** What the rules look at. */
export interface AdoptionFacts {
  state: AdoptionState;
  /** Null while it is only being considered, and where it ended as that. */
  adaptingAt: Date | null;
  reportedAt: Date | null;
  /** The city that takes over. */
  cityId: string;
  practiceCityId: string;
  practiceAuthorId: string | null;
  /** Whether the practice is on the site. */
  isShown: boolean;
  /** The practice that was made of it. */
  childId: string | null;
}

/** Whether the public may see it, as long as its practice is on the site. */
export function isOpen({ adaptingAt, isShown }: Pick<AdoptionFacts, 'adaptingAt' | 'isShown'>): boolean {
  return adaptingAt !== null && isShown;
}

/** People of the city that takes over, and the desk. */
export function isOfCity(actor: Actor, { cityId }: Pick<AdoptionFacts, 'cityId'>): boolean {
  return isMember(actor) && (worksIn(actor, cityId) || maySeeDesk(actor));
}

/** People of either city, and the desk. */
export function isBetween(actor: Actor, adoption: Pick<AdoptionFacts, 'cityId' | 'practiceCityId'>): boolean {
  return isOfCity(actor, adoption) || (isMember(actor) && worksIn(actor, adoption.practiceCityId));
}

export function canSeeAdoption(actor: Actor, adoption: Pick<AdoptionFacts, 'cityId' | 'practiceCityId' | 'adaptingAt' | 'isShown'>): boolean {
  return isOpen(adoption) || isBetween(actor, adoption);
}

/** Until it is given a report is a draft of its city. */
export function canSeeReport(actor: Actor, adoption: Pick<AdoptionFacts, 'cityId' | 'reportedAt'>): boolean {
  return adoption.reportedAt !== null || isOfCity(actor, adoption);
}

/** Who takes over for a city: its focal points and contributors. */
export function isTaker(actor: Actor, { cityId }: Pick<AdoptionFacts, 'cityId'>): boolean {
  return isMember(actor) && worksIn(actor, cityId, 'FOCAL_POINT', 'CONTRIBUTOR');
}

/** Who speaks for the city whose practice it is. */
export function isGiver(actor: Actor, { practiceCityId, practiceAuthorId }: Pick<AdoptionFacts, 'practiceCityId' | 'practiceAuthorId'>): boolean {
  return isCrew(actor, { cityId: practiceCityId, authorId: practiceAuthorId });
}

/** The answers for the web site; each operation asks the same (edit/lock-adoption.ts and what it names). */
export function viewerCanAdoption(actor: Actor, adoption: AdoptionFacts): AdoptionViewerCan {
  const { state } = adoption;
  const takes = isTaker(actor, adoption);
  const gives = isGiver(actor, adoption);
  return {
    edit: takes && isPlanOpen(state),
    move: takes ? [...ADOPTION_MOVES[state]] : [],
    report: takes && isReportOpen(state),
    diary: takes && state !== 'STOPPED',
    offer: gives && state !== 'STOPPED',
    answer: gives && state === 'REPORTED',
    publish: takes && state === 'REPORTED' && adoption.childId === null,
  };
}
