import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import { type Actor, worksIn } from '@libs/platform/access/actor.js';
import { postGone, postUnknown } from '../discussion.errors.js';
import type { PostFactsRow } from './post-facts.query.js';

/** The city somebody speaks for: the one they name; the only one they work in where they name none; null said so is nobody's. */
export function cityOf(actor: Actor, citySlug: string | null | undefined, citySlugId: string | null): string | null {
  if (citySlug === null) return null;
  if (citySlug === undefined) {
    const cities = new Set(actor.cityRoles.map(({ cityId }) => cityId));
    return cities.size === 1 ? ([...cities][0] ?? null) : null;
  }
  if (!citySlugId) throw notFound('city');
  if (!worksIn(actor, citySlugId)) throw forbidden();
  return citySlugId;
}

/** The post of the first level that is answered: an answer to an answer is put beside it. */
export function answeredOf(answersId: string | null | undefined, facts: Pick<PostFactsRow, 'discussionId' | 'answeredIn' | 'answeredState' | 'answeredAnswersId'>): string | null {
  if (!answersId) return null;
  if (!facts.answeredIn || facts.answeredIn !== facts.discussionId || facts.answeredState === 'HELD') throw postUnknown();
  if (facts.answeredState !== 'SHOWN') throw postGone();
  return facts.answeredAnswersId ?? answersId;
}
