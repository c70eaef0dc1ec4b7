import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import { Appeals } from '@libs/review/hiding/appeals.service.js';
import { required } from '../../celebration.errors.js';
import { isFestivalCrew } from '../festival.policy.js';
import { FESTIVAL } from '../festival.types.js';
import { FestivalEditing } from './festival-editing.service.js';

/** A city says why its hidden festival should be on the site; another moderator or an administrator answers. */
@Injectable()
export class AppealFestival {
  constructor(
    private readonly editing: FestivalEditing,
    private readonly appeals: Appeals,
  ) {}

  async appeal(actor: MemberActor, id: string, text: string): Promise<void> {
    const said = cleanText(text);
    if (!said) throw required('text');
    await this.editing.hold(actor, id, async (tx, festival) => {
      if (!isFestivalCrew(actor, festival)) throw forbidden();
      await this.appeals.appeal(tx, { kind: FESTIVAL, subjectId: id, state: festival.state, memberId: actor.memberId, text: said });
    });
  }
}
