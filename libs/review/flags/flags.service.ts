import { Injectable } from '@nestjs/common';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { EditorialState, Mover } from '../editorial-state.js';
import { DeskChanged } from '../review.events.js';
import type { FlagDecision, FlagReason } from '../review.types.js';
import { Transition } from '../transition.entity.js';
import type { FlagFacts } from './flaggable-kinds.service.js';

export interface Subject {
  kind: string;
  subjectId: string;
}

export interface Report extends Subject {
  memberId: string;
  reasonCode: FlagReason;
  note: string | null;
}

interface Line extends Subject {
  revision: number;
  from: FlagFacts['state'];
  to: FlagFacts['state'];
  actorId: string;
  decision?: FlagDecision;
  reasonCode?: FlagReason | null;
  note?: string | null;
}

/** In the words of the audit log. */
const STATES: Record<FlagFacts['state'], EditorialState> = { SHOWN: 'PUBLISHED', HELD: 'SUBMITTED', HIDDEN: 'HIDDEN', GONE: 'WITHDRAWN' };

/** Reports of readers, and what they bring before the desk. */
@Injectable()
export class Flags {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Keeps the report and opens the desk's item. The same member's second report is the first, unless that was answered and the text is another since. */
  async report(tx: Tx, { kind, subjectId, memberId, reasonCode, note }: Report, facts: FlagFacts): Promise<void> {
    const kept: unknown[] = await tx.query(
      `WITH kept AS (
         INSERT INTO flag (id, kind, subject_id, member_id, revision, reason_code, note, at) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
         ON CONFLICT (kind, subject_id, member_id) DO UPDATE
           SET revision = EXCLUDED.revision, reason_code = EXCLUDED.reason_code, note = EXCLUDED.note, at = EXCLUDED.at, decision_id = NULL
           WHERE flag.decision_id IS NOT NULL AND flag.revision <> EXCLUDED.revision RETURNING id)
       SELECT id FROM kept`,
      [newId(), kind, subjectId, memberId, facts.revision, reasonCode, note, this.clock.now()],
    );
    if (kept.length > 0) await this.open(tx, { kind, subjectId }, facts);
  }

  /** Opens the item of a subject: a new row, the closed one again, or nothing where it is open. */
  async open(tx: Tx, { kind, subjectId }: Subject, { state, revision, cityId, authorId, language, themeSlug }: FlagFacts): Promise<void> {
    const opened: { id: string }[] = await tx.query(
      `WITH opened AS (
         INSERT INTO review_item (id, kind, subject_id, purpose, revision, city_id, author_id, language, theme_slug, state, submitted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'WAITING', $10)
         ON CONFLICT (kind, subject_id) DO UPDATE
           SET purpose = EXCLUDED.purpose, revision = EXCLUDED.revision, city_id = EXCLUDED.city_id, author_id = EXCLUDED.author_id, language = EXCLUDED.language,
               theme_slug = EXCLUDED.theme_slug, state = 'WAITING', submitted_at = EXCLUDED.submitted_at, submitted_by = NULL, hidden_by = NULL, claimed_by = NULL, claimed_until = NULL,
               decision = NULL, reason_code = NULL, note = NULL, decided_by = NULL, decided_at = NULL
           WHERE review_item.state IN ('DECIDED', 'WITHDRAWN') RETURNING id)
       SELECT id FROM opened`,
      [newId(), kind, subjectId, state === 'HELD' ? 'HELD' : 'FLAG', revision, cityId, authorId, language, themeSlug, this.clock.now()],
    );
    for (const { id } of opened) await this.outbox.add(tx, DeskChanged, { itemId: id });
  }

  /** There is nothing left to decide; `purpose` where only an item of that kind ends. Reports that waited are answered by `answerId`. */
  async close(tx: Tx, { kind, subjectId }: Subject, answerId: string, purpose: 'HELD' | null = null): Promise<void> {
    const closed: { id: string }[] = await tx.query(
      `WITH closed AS (
         UPDATE review_item SET state = 'WITHDRAWN', claimed_by = NULL, claimed_until = NULL
          WHERE kind = $1 AND subject_id = $2 AND state IN ('WAITING', 'CLAIMED') AND ($3::text IS NULL OR purpose = $3) RETURNING id)
       SELECT id FROM closed`,
      [kind, subjectId, purpose],
    );
    for (const { id } of closed) await this.outbox.add(tx, DeskChanged, { itemId: id });
    if (!purpose) await this.answer(tx, { kind, subjectId }, answerId);
  }

  /** Marks what waits for an answer as answered. */
  async answer(tx: Tx, { kind, subjectId }: Subject, answerId: string): Promise<void> {
    await tx.query('UPDATE flag SET decision_id = $3 WHERE kind = $1 AND subject_id = $2 AND decision_id IS NULL', [kind, subjectId, answerId]);
  }

  /** A line of the audit log. */
  async record(tx: Tx, { kind, subjectId, revision, from, to, actorId, decision, reasonCode, note }: Line): Promise<string> {
    const id = newId();
    const line = { id, kind, subjectId, revision, fromState: STATES[from], toState: STATES[to], actorId, actorRole: Mover.MODERATOR };
    await tx.insert(Transition, { ...line, decision: decision ?? null, reasonCode: reasonCode ?? null, note: note ?? null, at: this.clock.now() });
    return id;
  }
}
