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
import { cityNotMember, keyTaken, required } from '../../celebration.errors.js';
import { Festival } from '../festival.entity.js';
import { isFestivalCrew } from '../festival.policy.js';
import { checkDays, checkFestivalZone } from '../check-days.js';
import { chooseFestivalSlug } from './choose-festival-slug.js';

export interface NewFestival {
  /** Made by the client; a repeat finds the festival it made. */
  key: string;
  citySlug: string;
  language: string;
  title: string;
  startsOn: string;
  endsOn: string;
  zone: string;
}

/** Begins a festival: a draft with a title and its days. */
@Injectable()
export class CreateFestival {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async create(actor: MemberActor, input: NewFestival): Promise<string> {
    const title = cleanLine(input.title);
    if (!title) throw required('title');
    const zone = checkFestivalZone(input.zone);
    const days = checkDays(input);
    return this.dataSource.transaction(async (tx) => {
      const city = await tx.findOneBy(City, { slug: input.citySlug });
      if (!city) throw notFound('city');
      if (!isFestivalCrew(actor, { cityId: city.id })) throw forbidden();
      if (city.status !== 'MEMBER') throw cityNotMember();
      const { key, language } = input;
      const there = await findRepeated(tx, actor, city.id, key);
      if (there) return there.id;
      const id = newId();
      const at = this.clock.now();
      const slug = await chooseFestivalSlug(tx, { id, title, startsOn: days.startsOn, citySlug: city.slug });
      await tx.insert(Festival, { id, cityId: city.id, authorId: actor.memberId, key, slug, language, title, ...days, zone, createdAt: at, updatedAt: at, isSample: city.isSample });
      return id;
    });
  }
}

/** What the same key made before. Two repeats at once wait for each other, so that one festival is made. */
export async function findRepeated(tx: Tx, actor: MemberActor, cityId: string, key: string): Promise<Festival | null> {
  await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [key]);
  const there = await tx.findOneBy(Festival, { cityId, key });
  if (there && (there.authorId !== actor.memberId || there.deletedAt)) throw keyTaken();
  return there;
}
