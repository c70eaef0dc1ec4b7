import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { Appeals } from '@libs/review/hiding/appeals.service.js';
import { practiceNotShown, required } from '../practice.errors.js';
import { isCrew } from '../practice.policy.js';
import { PRACTICE } from '../practice.types.js';
import { PracticeMoves } from './practice-moves.service.js';

/** A city says why its hidden practice should be on the site; another moderator or an administrator answers. */
@Injectable()
export class AppealPractice {
  constructor(
    private readonly moves: PracticeMoves,
    private readonly appeals: Appeals,
  ) {}

  async appeal(actor: MemberActor, practiceId: string, note: string): Promise<void> {
    const text = cleanText(note);
    if (!text) throw required('note');
    await this.moves.run(actor, practiceId, 'newest', async (tx, { facts }, newest) => {
      if (!isCrew(actor, facts)) throw forbidden();
      if (!newest) throw practiceNotShown();
      await this.appeals.appeal(tx, { kind: PRACTICE, subjectId: newest.id, state: newest.state, memberId: actor.memberId, text });
    });
  }
}
