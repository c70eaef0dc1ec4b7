import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import { IsNull, MoreThan } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { Celebration } from '../celebration.entity.js';
import { capacityTaken, celebrationIncomplete, fieldsWrong, registrationsOpen } from '../celebration.errors.js';
import { findMissing } from '../find-missing.js';
import { CelebrationWhen } from '../when/celebration-when.service.js';
import { Occurrence } from '../when/occurrence.entity.js';
import { showEnd, showStart } from '../when/rules/format-local-time.js';
import type { SaveCelebrationInput } from './celebration.inputs.js';
import { CelebrationEditing, type Edit } from './celebration-editing.service.js';
import { CelebrationField, LOOKED_AT, type StandingEdit } from './celebration-save.types.js';
import { type ReadSave, readSave } from './read-save.js';

/** Saves some fields of a celebration. What a colleague changed in between is not overwritten: it is handed back. */
@Injectable()
export class SaveCelebration {
  constructor(
    private readonly editing: CelebrationEditing,
    private readonly when: CelebrationWhen,
    private readonly themes: ThemesService,
  ) {}

  /** Answers what stands against it; null where it is saved. Saving what is there already changes nothing. */
  async save(actor: MemberActor, { id, ...save }: SaveCelebrationInput): Promise<StandingEdit | null> {
    await this.checkThemes(save.themes ?? []);
    let standing: StandingEdit | null = null;
    await this.editing.edit(actor, id, null, async (tx, celebration, at): Promise<Edit | null> => {
      const made = await this.change(tx, celebration, save, at);
      if (made === null || 'columns' in made) return made;
      standing = made;
      return null;
    });
    return standing;
  }

  /** Writes what differs into a celebration that is locked, and answers what is left to write; or what stands against it; or null where nothing differs. Themes are checked by the caller before. */
  async change(tx: Tx, celebration: Celebration, { edits, ...given }: Omit<SaveCelebrationInput, 'id'>, at: Date): Promise<Edit | StandingEdit | null> {
    const { id } = celebration;
    const read = readSave(given, celebration);
    const changed = Object.values(CelebrationField).filter((field) => differs(celebration, read[field]));
    const isMoved = differsInTime(celebration, given);
    if (isMoved) changed.push(CelebrationField.WHEN);
    const fields = changed.filter((field) => (celebration.fieldEdits[field] ?? 0) > edits);
    if (fields.length > 0) return { edits: celebration.edits, fields, editedAt: celebration.updatedAt, editedBy: celebration.editedBy };
    if (changed.length === 0) return null;
    const columns = Object.assign({}, ...changed.map((field) => read[field] ?? {})) as Partial<Celebration>;
    await this.check(tx, { ...celebration, ...columns }, read, at);
    // A save of times alone has none.
    if (Object.keys(columns).length > 0) await tx.update(Celebration, id, columns);
    if (isMoved) await this.when.change(tx, celebration, given, at);
    await this.when.copy(tx, id, at);
    const fieldEdits = { ...celebration.fieldEdits, ...Object.fromEntries(changed.map((field) => [field, celebration.edits + 1])) };
    return { columns: { fieldEdits }, isLookedAt: changed.some((field) => LOOKED_AT.includes(field)) };
  }

  async checkThemes(slugs: string[]): Promise<void> {
    if (slugs.length === 0) return;
    const known = (await this.themes.bySlugs(slugs)).map(({ slug }) => slug);
    const faults = slugs.flatMap((slug, index) => (known.includes(slug) ? [] : [{ path: `input.themes.${index}`, code: 'CHOICE_UNKNOWN' }]));
    if (faults.length > 0) throw fieldsWrong(faults);
  }

  /** What the input alone cannot tell: whose picture it is, who holds places already, and that what is on the site stays complete. */
  private async check(tx: Tx, after: Celebration, { POSTER, REGISTRATION, CAPACITY }: ReadSave, at: Date): Promise<void> {
    const { id, cityId, posterId } = after;
    // Locked, so that nobody tidies it away in the same moment.
    const poster = posterId ? await tx.findOne(Picture, { where: { id: posterId, cityId, purpose: 'POSTER', deletedAt: IsNull() }, lock: { mode: 'pessimistic_write' } }) : null;
    if (POSTER && posterId && !poster) throw fieldsWrong([{ path: 'input.posterId', code: 'CHOICE_UNKNOWN' }]);
    if (REGISTRATION || CAPACITY) await checkPlaces(tx, after, at);
    if (after.state !== 'PUBLISHED') return;
    const missing = findMissing({ ...after, pictureText: poster?.alt ?? null, hasFuture: true });
    if (missing.length > 0) throw celebrationIncomplete(missing);
    if (REGISTRATION?.registration === 'NONE' && (await tx.existsBy(Occurrence, [{ celebrationId: id, endsAt: MoreThan(at), taken: MoreThan(0) }, { celebrationId: id, endsAt: MoreThan(at), waiting: MoreThan(0) }]))) {
      throw registrationsOpen();
    }
  }
}

// Locked, so that nobody gets a place between the look and the save.
async function checkPlaces(tx: Tx, { id, capacity }: Celebration, at: Date): Promise<void> {
  if (capacity === null) return;
  const rows = await tx.find(Occurrence, { where: { celebrationId: id, endsAt: MoreThan(at) }, select: { id: true, taken: true }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });
  const taken = Math.max(0, ...rows.map((row) => row.taken));
  if (taken > capacity) throw capacityTaken(taken);
}

/** As the API says it and forms send it back. */
function differsInTime({ zone, startsLocal, endsLocal, allDay }: Celebration, given: Pick<SaveCelebrationInput, 'zone' | 'startsLocal' | 'endsLocal' | 'allDay'>): boolean {
  const stands = { zone, allDay, startsLocal: showStart(startsLocal, allDay), endsLocal: showEnd(endsLocal, allDay) };
  return (['zone', 'allDay', 'startsLocal', 'endsLocal'] as const).some((name) => (given[name] ?? stands[name]) !== stands[name]);
}

function differs(celebration: Celebration, columns: Partial<Celebration> | undefined): boolean {
  return Object.entries(columns ?? {}).some(([name, value]) => !isDeepStrictEqual(celebration[name as keyof Celebration], value));
}
