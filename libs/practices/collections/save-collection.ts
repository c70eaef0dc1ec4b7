import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, In, IsNull, Not } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { FieldError } from '@libs/platform/access/app-error.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { cleanLine, cleanText } from '@libs/platform/text/clean-text.js';
import { City } from '@libs/cities/city.entity.js';
import { Practice } from '../practice.entity.js';
import { collectionChanged, collectionKeyTaken, collectionUnknown, itemsWrong } from './collection.errors.js';
import { canEditCollection } from './collection.policy.js';
import { PracticeCollection, PracticeCollectionItemRow } from './practice-collection.entity.js';

export interface CollectionSave {
  id: string;
  citySlug?: string | null;
  /** That was seen; 0 for a new one. */
  edits: number;
  language: string;
  title: string;
  intro: string;
  items: { practiceId: string; why: string }[];
}

/** Makes a collection, or saves it whole; somebody else's save in between is not overwritten. */
@Injectable()
export class SaveCollection {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async save(actor: MemberActor, input: CollectionSave): Promise<void> {
    await this.dataSource.transaction(async (tx) => {
      await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [input.id]);
      const there = await tx.findOne(PracticeCollection, { where: { id: input.id }, lock: { mode: 'pessimistic_write' } });
      const city = there || !input.citySlug ? null : await tx.findOneBy(City, { slug: input.citySlug });
      if (!there && input.citySlug && !city) throw notFound('city');
      if (!canEditCollection(actor, { cityId: there ? there.cityId : (city?.id ?? null) })) throw forbidden();
      if (there?.deletedAt) throw input.edits === 0 ? collectionKeyTaken() : collectionUnknown();
      if (!there && input.edits > 0) throw collectionUnknown();
      const words = { language: input.language, title: cleanLine(input.title), intro: cleanText(input.intro) };
      const items = input.items.map(({ practiceId, why }) => ({ practiceId, why: cleanText(why) }));
      const before = await tx.find(PracticeCollectionItemRow, { where: { collectionId: input.id }, order: { position: 'ASC' } });
      const kept = await this.check(tx, items, before);
      const after = [...items, ...kept].map(({ practiceId, why }, position) => ({ collectionId: input.id, practiceId, why, position }));
      // A repeat of a save whose answer was lost changes nothing.
      if (there && isSame(there, words, before, after)) return;
      if (there && there.edits !== input.edits) throw collectionChanged(there.edits);
      await this.write(tx, actor, { there, words, id: input.id, city, after });
    });
  }

  private async write(tx: Tx, actor: MemberActor, { there, words, id, city, after }: { there: PracticeCollection | null; words: Words; id: string; city: City | null; after: Item[] }): Promise<void> {
    const now = this.clock.now();
    if (there) await tx.update(PracticeCollection, id, { ...words, edits: there.edits + 1, updatedAt: now });
    else await tx.insert(PracticeCollection, { id, ...words, cityId: city?.id ?? null, authorId: actor.memberId, isSample: city?.isSample ?? false, createdAt: now, updatedAt: now });
    await tx.delete(PracticeCollectionItemRow, { collectionId: id });
    await tx.insert(PracticeCollectionItemRow, after);
  }

  /** Answers what stays though the one who saves was not shown it. A practice that comes in has to be on the site. */
  private async check(tx: Tx, items: { practiceId: string }[], before: Item[]): Promise<Item[]> {
    const ids = [...items, ...before].map(({ practiceId }) => practiceId);
    const shown = new Set((await tx.find(Practice, { where: { id: In(ids), shownRevisionId: Not(IsNull()), deletedAt: IsNull() }, select: { id: true } })).map(({ id }) => id));
    const known = new Set(before.map(({ practiceId }) => practiceId));
    const named = new Set<string>();
    const faults: FieldError[] = [];
    for (const [at, { practiceId }] of items.entries()) {
      if (named.has(practiceId)) faults.push({ path: `items.${at}.practiceId`, code: 'TWICE' });
      else if (!shown.has(practiceId) && !known.has(practiceId)) faults.push({ path: `items.${at}.practiceId`, code: 'NOT_SHOWN' });
      named.add(practiceId);
    }
    if (faults.length > 0) throw itemsWrong(faults);
    return before.filter(({ practiceId }) => !named.has(practiceId) && !shown.has(practiceId));
  }
}

type Words = Pick<PracticeCollection, 'language' | 'title' | 'intro'>;
type Item = Pick<PracticeCollectionItemRow, 'collectionId' | 'practiceId' | 'why' | 'position'>;

function isSame(there: Words, words: Words, before: Item[], after: Item[]): boolean {
  const told = ({ language, title, intro }: Words, items: Item[]) => JSON.stringify([language, title, intro, items.map(({ practiceId, why }) => [practiceId, why])]);
  return told(there, before) === told(words, after);
}
