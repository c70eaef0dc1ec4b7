import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { notFound } from '@libs/platform/access/access.errors.js';
import { type EditorialState, type Mover, mayMove, ReviewPurpose } from './editorial-state.js';
import { ReviewItem } from './review-item.entity.js';
import { moveNotAllowed, reasonNotForKind } from './review.errors.js';
import { DeskChanged, SubjectMoved } from './review.events.js';
import type { ReviewReason, ReviewRemark } from './review.types.js';
import { type ReviewFacts, ReviewableKinds } from './reviewable-kinds.service.js';
import { Transition } from './transition.entity.js';

export interface Move {
  kind: string;
  subjectId: string;
  to: EditorialState;
  /** Where it must be: the same end can be reached by more than one way, and this is one of them. */
  from?: EditorialState;
  by: Mover;
  /** Null where the product moves it by itself. */
  memberId: string | null;
  reasonCode?: ReviewReason | null;
  note?: string | null;
  /** What a moderator says about single parts of it. */
  remarks?: ReviewRemark[] | null;
  /** A city's appeal against who hid it; the subject stays hidden. */
  appeal?: { hiddenBy: string | null };
}

/** A change by a member of the city to something on the site. */
export interface Recorded {
  kind: string;
  subjectId: string;
  /** Null where they are gone. */
  memberId: string | null;
  /** What of it, for example CAPTIONS, and which, or how it reads now. */
  part: string;
  text: string;
  /** How it read until then. */
  was?: string;
}

/** The only way an editorial state changes: checked, written to the audit log, told by an event, queued for the desk. */
@Injectable()
export class EditorialService {
  constructor(
    private readonly kinds: ReviewableKinds,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Locks the queue's row of a subject. Taken before the subject's own lock by everybody, so that two cannot wait for each other. */
  async lockItem(tx: Tx, kind: string, subjectId: string): Promise<ReviewItem | null> {
    return tx.findOne(ReviewItem, { where: { kind, subjectId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Moves the subject; throws and changes nothing where the move is not allowed, or the reason is none of its kind. Answers what it was before. */
  async transition(tx: Tx, move: Move): Promise<ReviewFacts> {
    const kind = this.kinds.of(move.kind);
    const facts = await kind.load(tx, move.subjectId);
    if (!facts) throw notFound(move.kind);
    if ((move.from && facts.state !== move.from) || !mayMove(facts.state, move.to, move.by)) throw moveNotAllowed(facts.state, move.to);
    const atOnce = facts.state === 'DRAFT' && move.to === 'PUBLISHED';
    if (atOnce && !(await kind.mayPublishAtOnce?.(tx, move.subjectId))) throw moveNotAllowed(facts.state, move.to);
    const takesBack = facts.state === 'PUBLISHED' && move.to === 'WITHDRAWN' && move.by === 'SYSTEM';
    const reasons = move.by === 'SYSTEM' ? (kind.ownReasons ?? []) : kind.reasons;
    if (move.reasonCode ? !reasons.includes(move.reasonCode) : takesBack) throw reasonNotForKind();
    const at = this.clock.now();
    await kind.apply(tx, move.subjectId, move.to, at);
    if (move.appeal) await this.open(tx, move, facts, ReviewPurpose.APPEAL, at);
    else if (atOnce) await this.open(tx, move, facts, ReviewPurpose.AFTERWARDS, at);
    else if (move.by === 'CITY' && move.to === 'SUBMITTED') await this.open(tx, move, facts, ReviewPurpose.SUBMISSION, at);
    if (move.by === 'CITY' && facts.state === 'SUBMITTED') {
      await tx.update(ReviewItem, { kind: move.kind, subjectId: move.subjectId }, { state: 'WITHDRAWN', claimedById: null, claimedUntil: null });
    }
    // What is back on the site has nothing left to answer, whoever brought it back; what left it, nothing to be looked at.
    if (facts.state === 'HIDDEN' && move.to === 'PUBLISHED') await this.close(tx, move, ReviewPurpose.APPEAL);
    if (facts.state === 'PUBLISHED' && move.to !== 'PUBLISHED') await this.close(tx, move, ReviewPurpose.AFTERWARDS);
    const transitionId = newId();
    await tx.insert(Transition, {
      id: transitionId,
      kind: move.kind,
      subjectId: move.subjectId,
      revision: facts.revision,
      fromState: facts.state,
      toState: move.to,
      actorId: move.memberId,
      actorRole: move.by,
      reasonCode: move.reasonCode ?? null,
      note: move.note ?? null,
      decision: null,
      remarks: move.remarks?.length ? move.remarks : null,
      at,
    });
    await this.outbox.add(tx, SubjectMoved, {
      kind: move.kind,
      subjectId: move.subjectId,
      cityId: facts.cityId,
      transitionId,
      from: facts.state,
      to: move.to,
      revision: facts.revision,
      by: move.by,
      reasonCode: move.reasonCode ?? null,
    });
    return facts;
  }

  /**
   * What is on the site was changed: the desk looks at it as it stands now. Where it waits already it keeps its place and who
   * looks at it; the decision of who saw it before no longer fits. The queue's row is locked by the caller.
   */
  async lookAgain(tx: Tx, { kind, subjectId, memberId }: Pick<Move, 'kind' | 'subjectId' | 'memberId'>): Promise<void> {
    const facts = await this.kinds.of(kind).load(tx, subjectId);
    if (!facts) throw notFound(kind);
    const item = await this.lockItem(tx, kind, subjectId);
    if (item && item.purpose === ReviewPurpose.AFTERWARDS && (item.state === 'WAITING' || item.state === 'CLAIMED')) {
      await tx.update(ReviewItem, item.id, { revision: facts.revision, language: facts.language, themeSlug: facts.themeSlug, submittedBy: memberId });
      return;
    }
    const itemId = await this.open(tx, { kind, subjectId, memberId }, facts, ReviewPurpose.AFTERWARDS, this.clock.now());
    await this.outbox.add(tx, DeskChanged, { itemId });
  }

  /**
   * What is on the site was changed by its city without moving: a line of the audit log, one for all that a member does to a part
   * of it within an hour, unless it reads otherwise each time.
   */
  async record(tx: Tx, { kind, subjectId, memberId, part, text, was }: Recorded): Promise<void> {
    const facts = await this.kinds.of(kind).load(tx, subjectId);
    if (facts?.state !== 'PUBLISHED') return;
    const at = this.clock.now();
    const remarks = [{ part, text }, ...(was === undefined ? [] : [{ part: 'BEFORE', text: was }])];
    const lately = await tx.query<unknown[]>(
      `SELECT 1 FROM transition WHERE kind = $1 AND subject_id = $2 AND actor_id = $3 AND actor_role = 'CITY' AND remarks = $4::jsonb AND at > $5::timestamptz - interval '1 hour' LIMIT 1`,
      [kind, subjectId, memberId, JSON.stringify(remarks), at],
    );
    if (lately.length > 0) return;
    const still = { fromState: facts.state, toState: facts.state, actorRole: 'CITY' as const, reasonCode: null, note: null, decision: null };
    await tx.insert(Transition, { id: newId(), kind, subjectId, revision: facts.revision, actorId: memberId, remarks, at, ...still });
  }

  /** The subject is gone, with what it belonged to: nothing is left to be judged. Its row is locked before anything else of it. */
  async forget(tx: Tx, kind: string, subjectId: string): Promise<void> {
    const item = await this.lockItem(tx, kind, subjectId);
    if (item?.state !== 'WAITING' && item?.state !== 'CLAIMED') return;
    await tx.update(ReviewItem, item.id, { state: 'WITHDRAWN', claimedById: null, claimedUntil: null });
    await this.outbox.add(tx, DeskChanged, { itemId: item.id });
  }

  private async close(tx: Tx, { kind, subjectId }: Move, purpose: ReviewPurpose): Promise<void> {
    const open = { kind, subjectId, purpose, state: In(['WAITING', 'CLAIMED']) };
    const { affected } = await tx.update(ReviewItem, open, { state: 'WITHDRAWN', claimedById: null, claimedUntil: null });
    if (!affected || purpose !== ReviewPurpose.AFTERWARDS) return;
    const { id: itemId } = await tx.findOneByOrFail(ReviewItem, { kind, subjectId });
    await this.outbox.add(tx, DeskChanged, { itemId });
  }

  // One row a subject: what comes back after changes takes up the row of its first round.
  private async open(tx: Tx, move: Pick<Move, 'kind' | 'subjectId' | 'memberId' | 'appeal'>, facts: ReviewFacts, purpose: ReviewPurpose, at: Date): Promise<string> {
    const { kind, subjectId } = move;
    const round = {
      purpose,
      hiddenBy: move.appeal?.hiddenBy ?? null,
      revision: facts.revision,
      cityId: facts.cityId,
      submittedBy: move.memberId,
      authorId: facts.authorId,
      language: facts.language,
      themeSlug: facts.themeSlug,
      state: 'WAITING' as const,
      claimedById: null,
      claimedUntil: null,
      decision: null,
      reasonCode: null,
      note: null,
      decidedBy: null,
      submittedAt: at,
      decidedAt: null,
    };
    const there = await this.lockItem(tx, kind, subjectId);
    const id = there?.id ?? newId();
    if (there) await tx.update(ReviewItem, id, round);
    else await tx.insert(ReviewItem, { id, kind, subjectId, ...round });
    return id;
  }
}
