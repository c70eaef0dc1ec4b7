import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { MemberPage } from '../accounts.types.js';
import type { Member } from '../member.entity.js';
import type { NetworkRole } from '../network-role.entity.js';

const PAGE_SIZE = 50;

const COLUMNS = `id, email::text, name, locale, time_zone AS "timeZone", status, suspended_reason AS "suspendedReason",
  show_publicly AS "showPublicly", is_sample AS "isSample", created_at AS "createdAt"`;

/** As the trigram index has it. */
const FOUND = `WHERE (name || ' ' || email::text) ILIKE $1`;

const ROLES = `
  SELECT member_id AS "memberId", role, languages, themes FROM network_role
  WHERE member_id = ANY($1) AND since <= $2 AND (until IS NULL OR until > $2) ORDER BY role`;

/** The list of members for administrators. */
@Injectable()
export class MembersQuery {
  constructor(private readonly database: ReadDatabase) {}

  async page(search: string | null, page: number): Promise<MemberPage> {
    const where = search ? FOUND : '';
    const values = search ? [`%${search.replace(/[\\%_]/g, '\\$&')}%`] : [];
    const limit = `LIMIT $${values.length + 1} OFFSET $${values.length + 2}`;
    const [nodes, count] = await Promise.all([
      this.database.rows<Member>(`SELECT ${COLUMNS} FROM member ${where} ORDER BY name, id ${limit}`, [...values, PAGE_SIZE, (page - 1) * PAGE_SIZE]),
      this.database.row<{ total: number }>(`SELECT count(*) AS total FROM member ${where}`, values),
    ]);
    return { nodes, page, pageSize: PAGE_SIZE, total: count?.total ?? 0 };
  }

  one(id: string): Promise<Member | undefined> {
    return this.database.row<Member>(`SELECT ${COLUMNS} FROM member WHERE id = $1`, [id]);
  }

  /** Network roles held now, of many members at once. */
  async roles(memberIds: readonly string[], now: Date): Promise<NetworkRole[]> {
    return this.database.rows<NetworkRole>(ROLES, [memberIds, now]);
  }
}
