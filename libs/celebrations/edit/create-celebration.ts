import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { City } from '@libs/cities/city.entity.js';
import { Celebration } from '../celebration.entity.js';
import { cityNotMember, keyTaken, required } from '../celebration.errors.js';
import { canCreate } from '../celebration.policy.js';
import { CelebrationWhen } from '../when/celebration-when.service.js';

export interface NewCelebration {
  /** Made by the client; a repeat finds the celebration it made. */
  key: string;
  citySlug: string;
  language: string;
  title: string;
  zone: string;
  startsLocal: string;
  endsLocal: string;
  allDay: boolean;
}

/** Begins a celebration: a draft with a title and a time. */
@Injectable()
export class CreateCelebration {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly when: CelebrationWhen,
    private readonly clock: Clock,
  ) {}

  async create(actor: MemberActor, input: NewCelebration): Promise<string> {
    const title = cleanLine(input.title);
    if (!title) throw required('title');
    const time = this.when.read(input);
    return this.dataSource.transaction(async (tx) => {
      const city = await tx.findOneBy(City, { slug: input.citySlug });
      if (!city) throw notFound('city');
      if (!canCreate(actor, city.id)) throw forbidden();
      if (city.status !== 'MEMBER') throw cityNotMember();
      const there = await this.repeated(tx, actor, city.id, input.key);
      if (there) return there;
      const id = newId();
      const at = this.clock.now();
      const { key, language } = input;
      const made = { authorId: actor.memberId, editedBy: actor.memberId, createdAt: at, updatedAt: at, isSample: city.isSample };
      await tx.insert(Celebration, { id, cityId: city.id, key, language, title, host: city.name, calendarUid: `${id}@citylore`, spokenLanguages: [language], ...time, ...made });
      await this.when.settle(tx, id, at);
      return id;
    });
  }

  // Two repeats at once wait for each other, so that one celebration is made.
  private async repeated(tx: Tx, actor: MemberActor, cityId: string, key: string): Promise<string | null> {
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
    const there = await tx.findOneBy(Celebration, { cityId, key });
    if (there && (there.authorId !== actor.memberId || there.deletedAt)) throw keyTaken();
    return there?.id ?? null;
  }
}
