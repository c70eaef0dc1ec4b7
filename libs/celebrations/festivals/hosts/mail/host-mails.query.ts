import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { HostState } from '../host.types.js';

/** A host as mails speak to them. */
export interface HostMailRow {
  id: string;
  name: string;
  email: string;
  locale: string;
  state: HostState;
  invitedAt: Date | null;
  festival: string;
  city: string;
  /** A host of the sample network: there is nobody at the address. */
  isInvented: boolean;
}

export interface OfferMailRow extends HostMailRow {
  celebrationId: string;
  title: string;
}

const HOST = `host.id, host.name, host.email::text, host.locale, host.state, host.invited_at AS "invitedAt", f.title AS festival, city.name AS city, (f.is_sample AND host.email LIKE '%.citylore.example') AS "isInvented"`;

/** Hosts with what mails to them speak of. */
@Injectable()
export class HostMailsQuery {
  constructor(private readonly database: ReadDatabase) {}

  host(id: string): Promise<HostMailRow | undefined> {
    return this.database.row<HostMailRow>(`SELECT ${HOST} FROM festival_host host JOIN festival f ON f.id = host.festival_id JOIN city ON city.id = f.city_id WHERE host.id = $1`, [id]);
  }

  /** The host of a celebration; undefined where it has none, or its host was shown out. */
  ofCelebration(id: string): Promise<OfferMailRow | undefined> {
    return this.database.row<OfferMailRow>(
      `SELECT ${HOST}, c.id AS "celebrationId", c.title FROM celebration c JOIN festival_host host ON host.id = c.festival_host_id AND host.state <> 'REMOVED'
         JOIN festival f ON f.id = host.festival_id JOIN city ON city.id = f.city_id WHERE c.id = $1 AND c.offer IS NOT NULL AND c.deleted_at IS NULL`,
      [id],
    );
  }

  /** What a line of the audit log says. */
  async note(transitionId: string): Promise<string> {
    const row = await this.database.row<{ note: string | null }>('SELECT note FROM transition WHERE id = $1', [transitionId]);
    return row?.note ?? '';
  }
}
