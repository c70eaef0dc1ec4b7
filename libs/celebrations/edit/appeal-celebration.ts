import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { Appeals } from '@libs/review/hiding/appeals.service.js';
import { required } from '../celebration.errors.js';
import { isCrew } from '../celebration.policy.js';
import { CELEBRATION } from '../celebration.types.js';
import { CelebrationEditing } from './celebration-editing.service.js';

/** A city says why its hidden celebration should be on the site; another moderator or an administrator answers. */
@Injectable()
export class AppealCelebration {
  constructor(
    private readonly editing: CelebrationEditing,
    private readonly appeals: Appeals,
  ) {}

  async appeal(actor: MemberActor, id: string, text: string): Promise<void> {
    const said = cleanText(text);
    if (!said) throw required('text');
    await this.editing.hold(actor, id, async (tx, celebration) => {
      if (!isCrew(actor, celebration)) throw forbidden();
      await this.appeals.appeal(tx, { kind: CELEBRATION, subjectId: id, state: celebration.state, memberId: actor.memberId, text: said });
    });
  }
}
