import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { practiceChanged } from '../practice.errors.js';
import { PRACTICE } from '../practice.types.js';
import type { PracticeRevision } from '../practice-revision.entity.js';
import { findNewest, findOpen, type Held, lockPractice } from './lock-practice.js';

/** Which revision of a practice a move is about. */
type Which = 'open' | 'newest';

const FINDERS: Record<Which, (tx: Tx, practiceId: string) => Promise<PracticeRevision | null>> = { open: findOpen, newest: findNewest };

/** The frame of every move of a state: the desk's row locked, then the practice, as decisions do. */
@Injectable()
export class PracticeMoves {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly editorial: EditorialService,
  ) {}

  /** Runs the move on the revision it is about; null where there is none. Repeats nothing by itself. */
  async run(actor: MemberActor, practiceId: string, which: Which, move: (tx: Tx, held: Held, revision: PracticeRevision | null) => Promise<void>): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      const seen = await FINDERS[which](tx, practiceId);
      if (seen) await this.editorial.lockItem(tx, PRACTICE, seen.id);
      const held = await lockPractice(tx, actor, practiceId);
      const revision = held[which];
      // Another one came in between: what was locked is not what would be moved.
      if (seen?.id !== revision?.id) throw practiceChanged(revision?.edits ?? 0);
      await move(tx, held, revision);
    });
  }
}
