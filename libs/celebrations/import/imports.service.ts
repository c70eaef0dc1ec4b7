import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, MoreThan } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden, notFound } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { Clock } from '@libs/platform/clock/clock.js';
import { isId, newId } from '@libs/platform/ids/id.js';
import { cleanLine } from '@libs/platform/text/clean-text.js';
import { City } from '@libs/cities/city.entity.js';
import { cityNotMember } from '../celebration.errors.js';
import { canCreate } from '../celebration.policy.js';
import { CalendarImport } from './calendar-import.entity.js';
import { type ReadCalendar, readCalendar, type ReadEntry } from './file/read-calendar.js';
import { calendarEmpty, calendarTooLarge, importUnknown, notACalendar } from './import.errors.js';
import { ImportBecomes } from './import.types.js';

const LIMIT = LIMITS.calendarImport;
const ORDER = Object.values(ImportBecomes);

/** An entry, and what the city has of it already. */
export interface KnownEntry extends ReadEntry {
  becomes: ImportBecomes;
  celebrationId: string | null;
}

/** A file as it was read just now. */
export interface OpenImport extends Pick<ReadCalendar, 'cancelled' | 'left'> {
  id: string;
  fileName: string;
  city: City;
  entries: KnownEntry[];
}

/** Files between being shown and being made into drafts. What becomes of their entries is read anew each time: meanwhile some were made, or are over. */
@Injectable()
export class ImportsService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  async keep(actor: MemberActor, { citySlug, fileName, text }: { citySlug: string; fileName: string; text: string }): Promise<OpenImport> {
    const city = await this.dataSource.manager.findOneBy(City, { slug: citySlug });
    if (!city) throw notFound('city');
    if (!canCreate(actor, city.id)) throw forbidden();
    if (city.status !== 'MEMBER') throw cityNotMember();
    if (Buffer.byteLength(text) > LIMIT.bytes) throw calendarTooLarge(LIMIT.bytes);
    const whole = text.toWellFormed();
    const file = { id: newId(), cityId: city.id, memberId: actor.memberId, fileName: cleanLine(fileName), text: whole, createdAt: this.clock.now() };
    const opened = await this.read(file, city);
    if (opened.entries.length + opened.cancelled === 0) throw calendarEmpty();
    await this.dataSource.manager.insert(CalendarImport, file);
    return opened;
  }

  /** For who brought it, as long as they work in the city; of it all entries, or those that are wanted. */
  async open(actor: MemberActor, id: string, only?: ReadonlySet<string>): Promise<OpenImport> {
    const since = new Date(this.clock.now().getTime() - LIMIT.keptMs);
    const file = await this.dataSource.manager.findOne(CalendarImport, { where: { id, memberId: actor.memberId, createdAt: MoreThan(since) }, relations: { ofCity: true } });
    if (!file || !canCreate(actor, file.cityId)) throw importUnknown();
    return this.read(file, file.ofCity, only);
  }

  private async read({ id, fileName, text }: Pick<CalendarImport, 'id' | 'fileName' | 'text'>, city: City, only?: ReadonlySet<string>): Promise<OpenImport> {
    const calendar = await readCalendar(text, { now: this.clock.now(), cityZone: city.timeZone }, only);
    if (!calendar) throw notACalendar();
    const known = await this.known(city.id, calendar.entries.map(({ uid }) => uid));
    const entries = calendar.entries.map((entry): KnownEntry => {
      const celebrationId = known.get(entry.uid) ?? null;
      return { ...entry, celebrationId, becomes: celebrationId ? 'KNOWN' : entry.planned === null ? 'UNREADABLE' : entry.planned.isPast ? 'PAST' : 'NEW' };
    });
    const unique = [...new Map(entries.map((entry) => [entry.uid, entry])).values()].sort((a, b) => rankOf(a) - rankOf(b) || (startOf(a) < startOf(b) ? -1 : 1));
    return { id, fileName, city, cancelled: calendar.cancelled, left: calendar.left + Math.max(0, unique.length - LIMIT.entries), entries: unique.slice(0, LIMIT.entries) };
  }

  /** What the city has by these names; of our own feeds it has the dates. */
  private async known(cityId: string, uids: string[]): Promise<Map<string, string>> {
    const dates = uids.filter((uid) => isId(uid.slice(0, 36)) && uid[36] === '@');
    const rows: { uid: string; id: string }[] = await this.dataSource.query(
      `SELECT calendar_uid AS uid, id FROM celebration WHERE city_id = $1 AND calendar_uid = ANY($2) AND deleted_at IS NULL
       UNION ALL
       SELECT x.uid, c.id FROM unnest($3::uuid[], $4::text[]) AS x(id, uid) JOIN occurrence o ON o.id = x.id JOIN celebration c ON c.id = o.celebration_id WHERE c.city_id = $1 AND c.deleted_at IS NULL`,
      [cityId, uids, dates.map((uid) => uid.slice(0, 36)), dates],
    );
    return new Map(rows.map(({ uid, id }) => [uid, id]));
  }
}

function rankOf({ becomes }: KnownEntry): number {
  return ORDER.indexOf(becomes);
}

function startOf({ planned }: KnownEntry): string {
  return planned?.draft.startsLocal ?? '';
}
