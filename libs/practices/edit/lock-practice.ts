import { In, IsNull, Not } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import type { EditorialState } from '@libs/review/review.types.js';
import { Practice } from '../practice.entity.js';
import { practiceUnknown } from '../practice.errors.js';
import { canSee, type PracticeFacts } from '../practice.policy.js';
import { PracticeRevision } from '../practice-revision.entity.js';

const OPEN: EditorialState[] = ['DRAFT', 'SUBMITTED', 'IN_REVIEW', 'CHANGES_REQUESTED'];

/** A practice whose row is locked, so that nothing of it changes meanwhile. */
export interface Held {
  practice: Practice;
  /** The revision that is being worked on or judged. */
  open: PracticeRevision | null;
  /** The newest that was published. */
  newest: PracticeRevision | null;
  facts: PracticeFacts;
}

/** The practice, locked; PRACTICE_UNKNOWN also where the actor may not know of it. */
export async function lockPractice(tx: Tx, actor: MemberActor, id: string): Promise<Held> {
  const practice = await tx.findOne(Practice, { where: { id, deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } });
  if (!practice) throw practiceUnknown();
  const open = await findOpen(tx, id);
  const newest = await findNewest(tx, id);
  const { cityId, authorId, language, themeSlug, shownRevisionId } = practice;
  const facts: PracticeFacts = {
    ...{ cityId, authorId, language, themeSlug, isShown: shownRevisionId !== null },
    openState: open?.state ?? null,
    openAuthorId: open ? (open.authorId ?? authorId) : null,
    newestState: newest?.state ?? null,
  };
  if (!canSee(actor, facts)) throw practiceUnknown();
  return { practice, open, newest, facts };
}

/** Found without a lock: the desk's row of a revision is locked before the practice is. */
export function findOpen(tx: Tx, practiceId: string): Promise<PracticeRevision | null> {
  return tx.findOneBy(PracticeRevision, { practiceId, state: In(OPEN) });
}

/** The newest revision that was ever published. */
export function findNewest(tx: Tx, practiceId: string): Promise<PracticeRevision | null> {
  return tx.findOne(PracticeRevision, { where: { practiceId, number: Not(IsNull()) }, order: { number: 'DESC' } });
}
