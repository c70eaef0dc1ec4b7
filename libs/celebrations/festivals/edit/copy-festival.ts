import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { City } from '@libs/cities/city.entity.js';
import { cityNotMember } from '../../celebration.errors.js';
import { addDays, daysBetween } from '../../when/rules/parse-local-time.js';
import { checkDay } from '../check-days.js';
import { Festival } from '../festival.entity.js';
import { isFestivalCrew } from '../festival.policy.js';
import { chooseFestivalSlug } from './choose-festival-slug.js';
import { copyCelebrations } from './copy-celebrations.js';
import { findRepeated } from './create-festival.js';
import { lockFestival } from './lock-festival.js';

export interface FestivalCopy {
  id: string;
  /** Made by the client; a repeat finds the copy it made. */
  key: string;
  /** The first day of the copy. */
  startsOn: string;
}

/** Begins the festival of a later year with what there was in an earlier one. */
@Injectable()
export class CopyFestival {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Its hosts are invited and not yet told; celebrations keep their weekday, so that they move by whole weeks. */
  async copy(actor: MemberActor, { id: sourceId, key, startsOn }: FestivalCopy): Promise<string> {
    checkDay(startsOn, 'input.startsOn');
    return this.dataSource.transaction(async (tx) => {
      const source = await lockFestival(tx, actor, sourceId);
      if (!isFestivalCrew(actor, source)) throw forbidden();
      const city = await tx.findOneByOrFail(City, { id: source.cityId });
      if (city.status !== 'MEMBER') throw cityNotMember();
      const there = await findRepeated(tx, actor, city.id, key);
      if (there) return there.id;
      const id = newId();
      const at = this.clock.now();
      const days = daysBetween(source.startsOn, startsOn);
      const { cityId, language, title, description, themeSlugs, zone, posterId, callText, isSample } = source;
      const slug = await chooseFestivalSlug(tx, { id, title, startsOn, citySlug: city.slug });
      const words = { language, title, description, themeSlugs, zone, posterId, callText };
      await tx.insert(Festival, { id, cityId, authorId: actor.memberId, key, slug, ...words, startsOn, endsOn: addDays(source.endsOn, days), copiedFromId: sourceId, createdAt: at, updatedAt: at, isSample });
      const hosts = await copyHosts(tx, sourceId, id, at);
      await copyCelebrations(tx, { sourceId, festivalId: id, memberId: actor.memberId, hosts, days: Math.round(days / 7) * 7, at });
      return id;
    });
  }
}

/** By the id of each earlier host the one of the copy. */
async function copyHosts(tx: Tx, sourceId: string, festivalId: string, at: Date): Promise<Map<string, string>> {
  const there = await tx.query<{ id: string }[]>(`SELECT id FROM festival_host WHERE festival_id = $1 AND state <> 'REMOVED' ORDER BY id`, [sourceId]);
  const hosts = new Map(there.map(({ id }) => [id, newId()]));
  await tx.query(
    `INSERT INTO festival_host (id, festival_id, name, email, locale, state, copied_from, created_at)
     SELECT x.id, $2, h.name, h.email, h.locale, 'INVITED', h.id, $3 FROM jsonb_to_recordset($1::jsonb) AS x(id uuid, source uuid) JOIN festival_host h ON h.id = x.source`,
    [JSON.stringify([...hosts].map(([source, id]) => ({ id, source }))), festivalId, at],
  );
  return hosts;
}
