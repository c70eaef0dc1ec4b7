import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { Position } from '@libs/platform/graphql/owned-pages.js';
import { hashToken } from '@libs/platform/mail/link-tokens.js';
import type { Festival } from '../festival.entity.js';
import type { FestivalHostEntry } from './hosting.types.js';
import type { HintedFestival } from './offers/hints/festival-hints.query.js';
import { readOwnFestival } from './read-own-festival.js';

/** Who holds a link, as the statement gives it. */
export interface SeenHosting {
  hostId: string;
  name: string;
  email: string;
  isFromLastYear: boolean;
  of: HintedFestival;
}

/** Hosts by their link, and the list of them. */
@Injectable()
export class HostsQuery {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly database: ReadDatabase,
  ) {}

  /** Null where the link leads nowhere, or their festival is not on the site. */
  async byToken(token: string): Promise<SeenHosting | null> {
    const row = await this.database.row<SeenHosting & HintedFestival>(
      `SELECT host.id AS "hostId", host.name, host.email::text, host.copied_from IS NOT NULL AS "isFromLastYear",
              f.id, f.city_id AS "cityId", f.starts_on::text AS "startsOn", f.ends_on::text AS "endsOn"
         FROM festival_host host JOIN festival f ON f.id = host.festival_id AND f.state = 'PUBLISHED' AND f.deleted_at IS NULL
        WHERE host.token_hash = $1 AND host.state <> 'REMOVED'`,
      [hashToken(token)],
    );
    if (!row) return null;
    const { hostId, name, email, isFromLastYear, ...of } = row;
    return { hostId, name, email, isFromLastYear, of };
  }

  /** For those who organise it; throws for others. */
  own(actor: MemberActor, festivalId: string): Promise<Festival> {
    return readOwnFestival(this.dataSource.manager, actor, festivalId);
  }

  /** In the order in which they joined. */
  async page(actor: MemberActor, festivalId: string, { first, after }: Position): Promise<Page<FestivalHostEntry>> {
    await this.own(actor, festivalId);
    const [position] = decodeCursor(after, 1) ?? [null];
    const rows = await this.database.rows<FestivalHostEntry>(
      `SELECT host.id, host.name, host.email::text, host.locale, host.state, host.created_at AS "createdAt", host.invited_at AS "invitedAt", host.confirmed_at AS "confirmedAt", counted.*
         FROM (SELECT * FROM festival_host WHERE festival_id = $1 AND ($2::uuid IS NULL OR id > $2) ORDER BY id LIMIT $3) host
        CROSS JOIN LATERAL (
          SELECT count(*) FILTER (WHERE c.offer = 'OFFERED')::int AS offered, count(*) FILTER (WHERE c.offer = 'ACCEPTED')::int AS accepted,
                 count(*) FILTER (WHERE c.offer = 'DECLINED')::int AS declined, count(*) FILTER (WHERE c.offer = 'ACCEPTED' AND c.state = 'PUBLISHED')::int AS published
            FROM celebration c WHERE c.festival_host_id = host.id AND c.deleted_at IS NULL) counted
        ORDER BY host.id`,
      [festivalId, position, first + 1],
    );
    return toPage(rows, first, (row) => row, ({ id }) => [id]);
  }
}
