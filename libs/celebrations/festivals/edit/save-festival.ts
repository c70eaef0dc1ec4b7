import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Outbox } from '@libs/platform/outbox/outbox.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { EditorialService } from '@libs/review/editorial.service.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { fieldsWrong } from '../../celebration.errors.js';
import { isMendable } from '../../celebration.policy.js';
import { Festival } from '../festival.entity.js';
import { festivalChanged, festivalIncomplete, festivalNotEditable } from '../festival.errors.js';
import { FestivalChanged } from '../festival.events.js';
import { isFestivalCrew } from '../festival.policy.js';
import { FESTIVAL } from '../festival.types.js';
import { findFestivalMissing } from '../find-festival-missing.js';
import type { SaveFestivalInput } from './festival.inputs.js';
import { FestivalEditing } from './festival-editing.service.js';
import { readFestivalSave } from './read-festival-save.js';

type Column = keyof Festival;

/** On the site, the desk looks again when one of them was changed: words and picture. */
const LOOKED_AT: readonly Column[] = ['title', 'description', 'language', 'themeSlugs', 'callText', 'posterId'];

/** Saves some fields of a festival, where nobody saved since it was opened. */
@Injectable()
export class SaveFestival {
  constructor(
    private readonly editing: FestivalEditing,
    private readonly editorial: EditorialService,
    private readonly themes: ThemesService,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  /** Saving what is there already changes nothing. */
  async save(actor: MemberActor, { id, edits, ...given }: SaveFestivalInput): Promise<void> {
    await this.checkThemes(given.themes ?? []);
    await this.editing.hold(actor, id, async (tx, festival) => {
      if (!isFestivalCrew(actor, festival)) throw forbidden();
      if (!isMendable(festival.state)) throw festivalNotEditable(festival.state);
      const at = this.clock.now();
      const columns = readFestivalSave(given, festival, at);
      const changed = (Object.keys(columns) as Column[]).filter((name) => !isDeepStrictEqual(columns[name], festival[name]));
      if (changed.length === 0) return;
      if (festival.edits !== edits) throw festivalChanged(festival.edits);
      await this.check(tx, { ...festival, ...columns }, changed);
      const isOnSite = festival.state === 'PUBLISHED';
      const isLookedAt = changed.some((name) => LOOKED_AT.includes(name));
      const judged = isLookedAt ? { revision: festival.revision + 1, checkedLater: isOnSite } : {};
      await tx.update(Festival, id, { ...columns, ...judged, edits: edits + 1, updatedAt: at });
      if (isOnSite && isLookedAt) await this.editorial.lookAgain(tx, { kind: FESTIVAL, subjectId: id, memberId: actor.memberId });
      await this.outbox.add(tx, FestivalChanged, { festivalId: id, cityId: festival.cityId, edits: edits + 1 });
    });
  }

  private async checkThemes(slugs: string[]): Promise<void> {
    if (slugs.length === 0) return;
    const known = (await this.themes.bySlugs(slugs)).map(({ slug }) => slug);
    const faults = slugs.flatMap((slug, index) => (known.includes(slug) ? [] : [{ path: `input.themes.${index}`, code: 'CHOICE_UNKNOWN' }]));
    if (faults.length > 0) throw fieldsWrong(faults);
  }

  /** What the input alone cannot tell: whose picture it is, and that what is on the site stays complete. */
  private async check(tx: Tx, after: Festival, changed: Column[]): Promise<void> {
    const { cityId, posterId, endsOn } = after;
    // Locked, so that nobody tidies it away in the same moment.
    const poster = posterId ? await tx.findOne(Picture, { where: { id: posterId, cityId, purpose: 'POSTER', deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } }) : null;
    if (changed.includes('posterId') && posterId && !poster) throw fieldsWrong([{ path: 'input.posterId', code: 'CHOICE_UNKNOWN' }]);
    if (after.state !== 'PUBLISHED') return;
    // One that is over may still be mended.
    const missing = findFestivalMissing({ ...after, pictureText: poster?.alt ?? null, today: endsOn });
    if (missing.length > 0) throw festivalIncomplete(missing);
  }
}
