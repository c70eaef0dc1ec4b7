import { createHash, randomBytes } from 'node:crypto';
import pg from 'pg';
import type { CityRoleName, NetworkRoleName } from '@libs/contracts/roles.js';
import { newId } from '@libs/platform/ids/id.js';

export interface Player {
  memberId: string;
  /** The Cookie header of their signed-in browser. */
  cookie: string;
  token: string;
}

/** People, cities and signed-in browsers put straight into a test's database. */
export class Cast {
  private constructor(private readonly client: pg.Client) {}

  static async open(databaseUrl: string): Promise<Cast> {
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    return new Cast(client);
  }

  async city(slug: string): Promise<string> {
    const id = newId();
    await this.client.query(
      `INSERT INTO city (id, slug, name, kind, country, region, latitude, longitude, languages, year_joined, status, time_zone, is_sample, storage_limit_bytes, created_at)
       VALUES ($1, $2, $2, 'CITY', 'IE', 'EUROPE_NORTH_AMERICA', 53, -8, '{en}', 2020, 'MEMBER', 'Europe/Dublin', false, 21474836480, now())`,
      [id, slug],
    );
    return id;
  }

  async person(name: string, roles: { city?: [cityId: string, role: CityRoleName]; network?: NetworkRoleName } = {}): Promise<Player> {
    const memberId = newId();
    await this.client.query(
      `INSERT INTO member (id, email, name, locale, time_zone, status, show_publicly, is_sample, created_at) VALUES ($1, $2, $3, 'en', 'UTC', 'ACTIVE', true, false, now())`,
      [memberId, `${name.toLowerCase().replaceAll(' ', '.')}@people.example`, name],
    );
    if (roles.city) {
      await this.client.query('INSERT INTO city_role (id, city_id, member_id, role, since) VALUES ($1, $2, $3, $4, current_date - 1)', [newId(), roles.city[0], memberId, roles.city[1]]);
    }
    if (roles.network) {
      await this.client.query("INSERT INTO network_role (id, member_id, role, since) VALUES ($1, $2, $3, now() - interval '1 day')", [newId(), memberId, roles.network]);
    }
    return { memberId, ...(await this.signIn(memberId)) };
  }

  async rows<T>(sql: string, values: unknown[] = []): Promise<T[]> {
    return (await this.client.query(sql, values)).rows as T[];
  }

  async close(): Promise<void> {
    await this.client.end();
  }

  /** One more signed-in browser of somebody. */
  async browser(memberId: string): Promise<{ cookie: string; token: string }> {
    return this.signIn(memberId);
  }

  private async signIn(memberId: string): Promise<{ cookie: string; token: string }> {
    const token = randomBytes(32).toString('base64url');
    await this.client.query("INSERT INTO session (id, member_id, token_hash, created_at, last_seen_at, expires_at) VALUES ($1, $2, $3, now(), now(), now() + interval '30 days')", [
      newId(),
      memberId,
      createHash('sha256').update(token).digest(),
    ]);
    return { token, cookie: `citylore_session=${token}` };
  }
}
