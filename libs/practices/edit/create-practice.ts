import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import { type MemberActor, worksIn } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { City } from '@libs/cities/city.entity.js';
import { ThemesService } from '@libs/themes/themes.service.js';
import { Practice } from '../practice.entity.js';
import { cityNotMember, keyTaken, required } from '../practice.errors.js';
import { PracticeRevision } from '../practice-revision.entity.js';
import { PracticeSectionRow } from '../practice-section.entity.js';
import { cleanSection } from '../sections/clean-section.js';
import type { PracticePromise } from '../sections/story-sections.types.js';

export interface NewPractice {
  /** The practice's id, made by the client; a repeat finds the one it made. */
  key?: string | null;
  citySlug: string;
  themeSlug: string;
  language: string;
  title: string;
}

/** Begins a practice: a draft with a title. */
@Injectable()
export class CreatePractice {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly themes: ThemesService,
    private readonly clock: Clock,
  ) {}

  async create(actor: MemberActor, input: NewPractice): Promise<string> {
    const promise = cleanSection('PROMISE', { title: input.title }) as PracticePromise;
    if (!promise.title) throw required('title');
    await this.themes.require(input.themeSlug);
    const id = input.key ?? newId();
    await this.dataSource.transaction(async (tx) => {
      const city = await tx.findOneBy(City, { slug: input.citySlug });
      if (!city) throw notFound('city');
      if (!worksIn(actor, city.id)) throw forbidden();
      if (city.status !== 'MEMBER') throw cityNotMember();
      if (input.key && (await this.isRepeat(tx, actor, input.key, city.id))) return;
      const now = this.clock.now();
      const revisionId = newId();
      const made = { authorId: actor.memberId, createdAt: now, updatedAt: now };
      await tx.insert(Practice, { id, cityId: city.id, themeSlug: input.themeSlug, language: input.language, isSample: city.isSample, ...made });
      await tx.insert(PracticeRevision, { id: revisionId, practiceId: id, state: 'DRAFT', ...made });
      await tx.insert(PracticeSectionRow, { revisionId, section: 'PROMISE', content: promise, isFilled: false, editedBy: actor.memberId, editedAt: now });
    });
    return id;
  }

  // Two repeats at once wait for each other, so that one practice is made.
  private async isRepeat(tx: Tx, actor: MemberActor, id: string, cityId: string): Promise<boolean> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [id]);
    const there = await tx.findOneBy(Practice, { id });
    if (there && (there.authorId !== actor.memberId || there.cityId !== cityId || there.deletedAt)) throw keyTaken();
    return there !== null;
  }
}
