import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import type { EditorialState } from '@libs/review/review.types.js';
import type { Clip } from '../clip.entity.js';
import { clipColumns, clipJoins, type ClipParts, ClipRows } from './clip-rows.query.js';

export interface ClipFilter {
  theme?: string | null;
  /** Slug. */
  city?: string | null;
  /** Spoken or captioned in it. */
  language?: string | null;
}

export type Position = Pick<ConnectionArgs, 'first' | 'after'>;

/** What everybody may see. */
export const SHOWN = `clip.state = 'PUBLISHED' AND clip.deleted_at IS NULL`;
export const NEWEST = 'clip.published_at DESC, clip.id DESC';
const CHANGED = 'clip.updated_at DESC, clip.id DESC';

/**
 * The clips of a page before anything is joined to them. The planner takes a limit that is a parameter for a tenth of the
 * table, and would then rather read all films than look up twenty; the bound inside says how few there can be.
 */
export function pageOf(where: string[], order: string, limit: string): string {
  return `(SELECT * FROM (SELECT * FROM clip WHERE ${where.join(' AND ')} ORDER BY ${order} LIMIT ${LIMITS.graphql.maxPageSize + 1}) clip ORDER BY ${order} LIMIT ${limit}) clip`;
}

/** Lists of clips: one prepared statement a list, its text made of what is asked for and nothing else. */
@Injectable()
export class ClipListQuery {
  constructor(private readonly rows: ClipRows) {}

  /** What everybody may see, newest first. */
  async published(context: GraphqlContext, filter: ClipFilter, { first, after }: Position, parts: ClipParts): Promise<Page<Clip>> {
    const values: unknown[] = [];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = [SHOWN];
    if (filter.theme) where.push(`clip.theme_slug = ${bind(filter.theme)}`);
    if (filter.city) where.push(`clip.city_id = (SELECT id FROM city WHERE slug = ${bind(filter.city)})`);
    if (filter.language) {
      const language = bind(filter.language);
      where.push(
        `(clip.spoken_language = ${language} OR EXISTS (SELECT 1 FROM caption_track track WHERE track.film_id = clip.film_id AND track.language = ${language}))`,
      );
    }
    const position = decodeCursor(after, 2);
    if (position) where.push(`(clip.published_at, clip.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`);
    const statement = `SELECT ${clipColumns(parts)} FROM ${pageOf(where, NEWEST, bind(first + 1))} ${clipJoins(parts)} ORDER BY ${NEWEST}`;
    return clipPage(await this.rows.read(context, statement, values, parts), first, 'publishedAt');
  }

  /** Every clip of a city, for its people: what changed last first. */
  async inCity(context: GraphqlContext, cityId: string, state: EditorialState | null, { first, after }: Position, asked: ClipParts): Promise<Page<Clip>> {
    const parts = { ...asked, details: true };
    const values: unknown[] = [cityId];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = ['clip.city_id = $1', 'clip.deleted_at IS NULL'];
    if (state) where.push(`clip.state = ${bind(state)}`);
    const position = decodeCursor(after, 2);
    if (position) where.push(`(clip.updated_at, clip.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`);
    const statement = `SELECT ${clipColumns(parts)} FROM ${pageOf(where, CHANGED, bind(first + 1))} ${clipJoins(parts)} ORDER BY ${CHANGED}`;
    return clipPage(await this.rows.read(context, statement, values, parts), first, 'updatedAt');
  }
}

/** A page of clips that were read with one more than was asked for. */
export function clipPage(clips: Clip[], first: number, position: 'publishedAt' | 'updatedAt'): Page<Clip> {
  return toPage(
    clips,
    first,
    (clip) => clip,
    (clip) => [(clip[position] ?? new Date(0)).toISOString(), clip.id],
  );
}
