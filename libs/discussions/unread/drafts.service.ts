import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { Clock } from '@libs/platform/clock/clock.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { Draft } from '../draft.entity.js';
import type { SaveDraftInput } from './unread.inputs.js';

/** Drafts a member can have; the oldest gives way. */
const MOST = 100;

const COLUMNS = 'place, title, body, language, updated_at AS "updatedAt"';

/** What members have begun to write, so that it is there on another device. Nobody else reads it. */
@Injectable()
export class Drafts {
  constructor(
    private readonly database: ReadDatabase,
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  one(memberId: string, place: string): Promise<Draft | undefined> {
    return this.database.row<Draft>(`SELECT ${COLUMNS} FROM draft WHERE member_id = $1 AND place = $2`, [memberId, place]);
  }

  /** Newest first. */
  all(memberId: string): Promise<Draft[]> {
    return this.database.rows<Draft>(`SELECT ${COLUMNS} FROM draft WHERE member_id = $1 ORDER BY updated_at DESC, place LIMIT ${MOST}`, [memberId]);
  }

  /** Null where nothing is left of it. */
  async save(memberId: string, { place, title, body, language }: SaveDraftInput): Promise<Draft | null> {
    if (!body.trim() && !title?.trim()) {
      await this.discard(memberId, place);
      return null;
    }
    return this.dataSource.transaction(async (tx) => {
      const [draft] = await tx.query<Draft[]>(
        `INSERT INTO draft (member_id, place, title, body, language, updated_at) VALUES ($1, $2, $3, $4, $5, $6)
         ON CONFLICT (member_id, place) DO UPDATE SET title = $3, body = $4, language = $5, updated_at = $6 RETURNING ${COLUMNS}`,
        [memberId, place, title ?? null, body, language ?? null, this.clock.now()],
      );
      await tx.query(
        `DELETE FROM draft WHERE member_id = $1 AND place IN (SELECT place FROM draft WHERE member_id = $1 ORDER BY updated_at DESC, place OFFSET ${MOST})`,
        [memberId],
      );
      return draft ?? null;
    });
  }

  /** Answers whether there was one. */
  async discard(memberId: string, place: string): Promise<boolean> {
    const gone = await this.database.rows<{ place: string }>('DELETE FROM draft WHERE member_id = $1 AND place = $2 RETURNING place', [memberId, place]);
    return gone.length > 0;
  }
}
