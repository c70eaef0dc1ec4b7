import { Injectable } from '@nestjs/common';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { City } from '@libs/cities/city.entity.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { isEditable, isWithDesk } from '@libs/review/review.types.js';
import { todayIn } from '../check-days.js';
import { festivalChanged, festivalIncomplete, festivalNotEditable } from '../festival.errors.js';
import { isFestivalCrew } from '../festival.policy.js';
import { FESTIVAL } from '../festival.types.js';
import { findFestivalMissing } from '../find-festival-missing.js';
import { FestivalEditing } from './festival-editing.service.js';

/** Hands a complete festival to the desk; of a city that an administrator trusts, a draft goes on the site at once. */
@Injectable()
export class SubmitFestival {
  constructor(
    private readonly editing: FestivalEditing,
    private readonly editorial: EditorialService,
    private readonly clock: Clock,
  ) {}

  /** Submitting what is with the desk, or was published by it at once, changes nothing. */
  async submit(actor: MemberActor, id: string, edits: number): Promise<void> {
    await this.editing.hold(actor, id, async (tx, festival) => {
      if (!isFestivalCrew(actor, festival)) throw forbidden();
      if (festival.edits !== edits) throw festivalChanged(festival.edits);
      if (isWithDesk(festival.state) || festival.state === 'PUBLISHED') return;
      if (!isEditable(festival.state)) throw festivalNotEditable(festival.state);
      const { posterId, cityId, zone } = festival;
      const picture = posterId ? await tx.findOneBy(Picture, { id: posterId }) : null;
      const missing = findFestivalMissing({ ...festival, pictureText: picture?.alt ?? null, today: todayIn(zone, this.clock.now()) });
      if (missing.length > 0) throw festivalIncomplete(missing);
      const atOnce = festival.state === 'DRAFT' && (await tx.existsBy(City, { id: cityId, celebrationsAtOnce: true }));
      const move = atOnce ? ({ to: 'PUBLISHED', by: 'SYSTEM' } as const) : ({ to: 'SUBMITTED', by: 'CITY' } as const);
      await this.editorial.transition(tx, { kind: FESTIVAL, subjectId: id, memberId: actor.memberId, ...move });
    });
  }
}
