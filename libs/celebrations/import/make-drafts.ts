import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { AppError } from '@libs/platform/access/app-error.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import { City } from '@libs/cities/city.entity.js';
import { Celebration } from '../celebration.entity.js';
import { CelebrationWhen } from '../when/celebration-when.service.js';
import { checkSeries } from '../when/check-when.js';
import { whenOf } from '../when/store-when.js';
import type { Draft } from './file/entry.types.js';
import { ImportsService } from './imports.service.js';

export interface MakeFromImport {
  id: string;
  language: string;
  uids: string[];
}

/** Makes drafts of chosen entries, each by itself: a fault of one does not stop the others, and a repeat finds what was made. */
@Injectable()
export class MakeDrafts {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly imports: ImportsService,
    private readonly when: CelebrationWhen,
    private readonly clock: Clock,
  ) {}

  async make(actor: MemberActor, { id, language, uids }: MakeFromImport): Promise<{ made: string[]; passedOver: string[] }> {
    const { city, entries } = await this.imports.open(actor, id, new Set(uids));
    const byUid = new Map(entries.map((entry) => [entry.uid, entry]));
    const made: string[] = [];
    const passedOver: string[] = [];
    for (const uid of uids) {
      const { becomes, celebrationId, planned } = byUid.get(uid) ?? {};
      const there = becomes === 'KNOWN' ? celebrationId : null;
      const celebration = there ?? (becomes === 'NEW' && planned ? await this.makeOne(actor, city, { uid, language, draft: planned.draft }) : null);
      if (celebration) made.push(celebration);
      else passedOver.push(uid);
    }
    return { made, passedOver };
  }

  /** Null where its dates turn out to be none that a celebration can have. */
  private async makeOne(actor: MemberActor, city: City, given: { uid: string; language: string; draft: Draft }): Promise<string | null> {
    try {
      return await this.dataSource.transaction((tx) => this.insert(tx, actor, city, given));
    } catch (error) {
      if (error instanceof AppError && error.category === 'BAD_INPUT') return null;
      throw error;
    }
  }

  private async insert(tx: Tx, { memberId }: MemberActor, city: City, { uid, language, draft: { own, onlineUrl, ...columns } }: { uid: string; language: string; draft: Draft }): Promise<string> {
    // Two at once wait for each other, so that one draft is made.
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${city.id} ${uid}`]);
    const there = await tx.findOneBy(Celebration, { cityId: city.id, calendarUid: uid, deletedAt: IsNull() });
    if (there) return there.id;
    // What was deleted lets go of its name.
    await tx.query(`UPDATE celebration SET calendar_uid = id || '@citylore' WHERE city_id = $1 AND calendar_uid = $2`, [city.id, uid]);
    const id = newId();
    const at = this.clock.now();
    const made = { authorId: memberId, editedBy: memberId, createdAt: at, updatedAt: at, isSample: city.isSample };
    const celebration = { ...columns, storedOnlineUrl: onlineUrl, series: [] };
    checkSeries(whenOf(celebration), at);
    await tx.insert(Celebration, { id, cityId: city.id, key: newId(), language, spokenLanguages: [language], host: city.name, calendarUid: uid, ...celebration, ...made });
    await this.when.settle(tx, id, at);
    if (own.length > 0) {
      await tx.query(
        `UPDATE occurrence o SET starts_local = x."startsLocal", ends_local = x."endsLocal", place_name = x."placeName", moved_at = $3
           FROM jsonb_to_recordset($2::jsonb) AS x("originalStart" text, "startsLocal" text, "endsLocal" text, "placeName" text) WHERE o.celebration_id = $1 AND o.original_start = x."originalStart"`,
        [id, JSON.stringify(own), at],
      );
      await this.when.settle(tx, id, at);
    }
    return id;
  }
}
