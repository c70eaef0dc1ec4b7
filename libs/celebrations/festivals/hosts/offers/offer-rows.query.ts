import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { Position } from '@libs/platform/graphql/owned-pages.js';
import { CELEBRATION_COLUMNS, CELEBRATION_JOINS, CelebrationRows, type SeenCelebration } from '../../../read/celebration-rows.query.js';
import type { OfferState } from '../host.types.js';
import type { SeenHosting } from '../hosts.query.js';
import type { HintedFestival } from './hints/festival-hints.query.js';
import { offerCan } from './offer.policy.js';
import type { FestivalOffer, HostOffer } from './offer.types.js';

type Row = SeenCelebration & { offer: OfferState; hostName: string | null; hostEmail: string | null };

/** Of whom and what hints are asked for. */
interface Asked {
  celebration: SeenCelebration;
  of: HintedFestival;
  /** The host who asks; null for organisers. */
  asker: string | null;
}

export type SeenHostOffer = Omit<HostOffer, 'missing' | 'decision' | 'celebration'> & Asked;
export type SeenFestivalOffer = Omit<FestivalOffer, 'celebration'> & Asked;

const COLUMNS = `SELECT ${CELEBRATION_COLUMNS}, host.name AS "hostName", host.email::text AS "hostEmail" FROM celebration ${CELEBRATION_JOINS}
  LEFT JOIN festival_host host ON host.id = celebration.festival_host_id WHERE celebration.offer IS NOT NULL AND celebration.deleted_at IS NULL`;

/** What hosts offer: to its host, and to the organisers. */
@Injectable()
export class OfferRows {
  constructor(private readonly rows: CelebrationRows) {}

  /** Of a host all, or one of them; by when it begins. */
  async ofHost(context: GraphqlContext, { hostId, of }: Pick<SeenHosting, 'hostId' | 'of'>, id: string | null = null): Promise<SeenHostOffer[]> {
    const statement = `${COLUMNS} AND celebration.festival_host_id = $1 AND ($2::uuid IS NULL OR celebration.id = $2) ORDER BY celebration.starts_local, celebration.id`;
    const rows = await this.read(context, statement, [hostId, id]);
    return rows.map((row) => ({ ...offerOf(row, of), onlineUrl: row.storedOnlineUrl, can: offerCan(row), asker: hostId }));
  }

  /** Of a festival, what was offered first first. What a host still writes is in no list. */
  async ofFestival(context: GraphqlContext, festival: HintedFestival, offer: Exclude<OfferState, 'DRAFT'>, { first, after }: Position): Promise<Page<SeenFestivalOffer>> {
    const position = decodeCursor(after, 2);
    const behind = position ? 'AND (celebration.offered_at, celebration.id) > ($4::timestamptz, $5::uuid)' : '';
    const statement = `${COLUMNS} AND celebration.festival_id = $1 AND celebration.offer = $2 ${behind} ORDER BY celebration.offered_at, celebration.id LIMIT $3`;
    const rows = await this.read(context, statement, [festival.id, offer, first + 1, ...(position ?? [])]);
    const shown = (row: Row) => ({ ...offerOf(row, festival), hostId: row.festivalHostId, hostName: row.hostName ?? row.host, hostEmail: row.hostEmail, asker: null });
    return toPage(rows, first, shown, ({ offeredAt, id }) => [offeredAt?.toISOString() ?? '', id]);
  }

  private read(context: GraphqlContext, statement: string, values: unknown[]): Promise<Row[]> {
    return this.rows.read(context, statement, values, true) as Promise<Row[]>;
  }
}

function offerOf(celebration: Row, of: HintedFestival) {
  const { id, offer, offeredAt, offerNote } = celebration;
  return { id, celebration, of, offer, offeredAt, offerNote };
}
