import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Practice } from '../../practice.entity.js';
import { Adoption } from '../adoption.entity.js';
import { adoptionUnknown } from '../adoption.errors.js';
import { type AdoptionFacts, canSeeAdoption } from '../adoption.policy.js';

/** An adoption whose row is locked, so that nothing of it changes meanwhile. */
export interface HeldAdoption {
  adoption: Adoption;
  /** Locked too where that was asked. */
  practice: Practice;
  facts: AdoptionFacts;
}

/**
 * The adoption, locked; ADOPTION_UNKNOWN also where the actor may not know of it. Whoever changes what is counted of the
 * practice locks it too, and first, as everybody does.
 */
export async function lockAdoption(tx: Tx, actor: MemberActor, id: string, { withPractice = false } = {}): Promise<HeldAdoption> {
  const known = await tx.findOne(Adoption, { where: { id }, select: { id: true, practiceId: true } });
  if (!known) throw adoptionUnknown();
  const practice = await tx.findOneOrFail(Practice, { where: { id: known.practiceId }, ...(withPractice ? { lock: { mode: 'pessimistic_write' as const } } : {}) });
  const adoption = await tx.findOneOrFail(Adoption, { where: { id }, lock: { mode: 'pessimistic_write' } });
  const [child]: ({ id: string } | undefined)[] = await tx.query('SELECT id FROM practice WHERE parent_adoption_id = $1 AND deleted_at IS NULL', [id]);
  const { state, adaptingAt, reportedAt, cityId } = adoption;
  const facts: AdoptionFacts = {
    ...{ state, adaptingAt, reportedAt, cityId, childId: child?.id ?? null },
    ...{ practiceCityId: practice.cityId, practiceAuthorId: practice.authorId, isShown: practice.shownRevisionId !== null },
  };
  if (!canSeeAdoption(actor, facts)) throw adoptionUnknown();
  return { adoption, practice, facts };
}
