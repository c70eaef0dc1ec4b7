import { Injectable } from '@nestjs/common';
import type { Tx } from '@libs/platform/database/tx.js';
import { EditorialService } from '../editorial.service.js';
import { findHiding } from './find-hiding.js';
import { appealedAlready, moveNotAllowed } from '../review.errors.js';
import type { EditorialState } from '../editorial-state.js';
import { Transition } from '../transition.entity.js';

export interface Appeal {
  kind: string;
  subjectId: string;
  state: EditorialState;
  memberId: string;
  text: string;
}

/** Brings what was hidden before the desk again, once each time it is hidden. */
@Injectable()
export class Appeals {
  constructor(private readonly editorial: EditorialService) {}

  /** Whether the city may say it is the caller's question, who has locked the queue's row and the subject. The same appeal told twice is one. */
  async appeal(tx: Tx, { kind, subjectId, state, memberId, text }: Appeal): Promise<void> {
    const hiding = findHiding(await tx.find(Transition, { where: { kind, subjectId }, order: { id: 'ASC' } }));
    if (state !== 'HIDDEN' || !hiding) throw moveNotAllowed(state, 'HIDDEN');
    const { hidden, appeal, answer } = hiding;
    if (appeal && !answer && appeal.actorId === memberId && appeal.note === text) return;
    if (appeal) throw appealedAlready();
    await this.editorial.transition(tx, { kind, subjectId, to: 'HIDDEN', by: 'CITY', memberId, note: text, appeal: { hiddenBy: hidden.actorId } });
  }
}
