import { Injectable } from '@nestjs/common';
import { LIMITS } from '@libs/contracts/limits.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { loaderOf } from '@libs/platform/graphql/loader.js';
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

type Position = Pick<ConnectionArgs, 'first' | 'after'>;
type Owner = 'theme_slug' | 'city_id';

interface Wanted extends Position {
  owner: Owner;
  key: string;
  parts: ClipParts;
}

const SHOWN = `clip.state = 'PUBLISHED' AND clip.deleted_at IS NULL`;
const NEWEST = 'clip.published_at DESC, clip.id DESC';
const CHANGED = 'clip.updated_at DESC, clip.id DESC';

/**
 * The clips of a page before anything is joined to them. The planner takes a limit that is a parameter for a tenth of the
 * table, and would then rather read all films than look up twenty; the bound inside says how few there can be.
 */
function pageOf(where: string[], order: string, limit: string): string {
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
    return page(await this.rows.read(context, statement, values, parts), first, 'publishedAt');
  }

  /** Published clips of a theme; one statement for all themes that an answer asks for alike. */
  ofTheme(context: GraphqlContext, slug: string, position: Position, parts: ClipParts): Promise<Page<Clip>> {
    return this.ofOwner(context, { owner: 'theme_slug', key: slug, parts, ...position });
  }

  /** Published clips of a city; one statement for all cities that an answer asks for alike. */
  ofCity(context: GraphqlContext, cityId: string, position: Position, parts: ClipParts): Promise<Page<Clip>> {
    return this.ofOwner(context, { owner: 'city_id', key: cityId, parts, ...position });
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
    return page(await this.rows.read(context, statement, values, parts), first, 'updatedAt');
  }

  private ofOwner(context: GraphqlContext, { owner, key, first, after, parts }: Wanted): Promise<Page<Clip>> {
    const alike = JSON.stringify({ owner, first, after: after ?? null, parts });
    return loaderOf(context, this.loaderFor(context)).load(`${alike} ${key}`);
  }

  // Kept with the request, as its clips are for the one who asks.
  private loaderFor(context: GraphqlContext): (keys: readonly string[]) => Promise<Page<Clip>[]> {
    let batch = this.batches.get(context);
    if (!batch) this.batches.set(context, (batch = (keys) => this.readOwners(context, keys)));
    return batch;
  }

  private readonly batches = new WeakMap<GraphqlContext, (keys: readonly string[]) => Promise<Page<Clip>[]>>();

  private async readOwners(context: GraphqlContext, keys: readonly string[]): Promise<Page<Clip>[]> {
    const answers = new Map<string, Page<Clip>>();
    const split = keys.map((whole) => ({ whole, alike: whole.slice(0, whole.lastIndexOf(' ')), key: whole.slice(whole.lastIndexOf(' ') + 1) }));
    for (const [alike, group] of Map.groupBy(split, (one) => one.alike)) {
      const wanted = JSON.parse(alike) as Omit<Wanted, 'key'>;
      const clips = await this.readAlike(
        context,
        wanted,
        group.map(({ key }) => key),
      );
      const byOwner = Map.groupBy(clips, (clip) => (wanted.owner === 'city_id' ? clip.cityId : clip.themeSlug));
      for (const { whole, key } of group) answers.set(whole, page(byOwner.get(key) ?? [], wanted.first, 'publishedAt'));
    }
    return keys.map((key) => answers.get(key) ?? page([], 0, 'publishedAt'));
  }

  private readAlike(context: GraphqlContext, { owner, first, after, parts }: Omit<Wanted, 'key'>, keys: string[]): Promise<Clip[]> {
    const position = decodeCursor(after, 2) ?? [];
    const before = position.length > 0 ? ['(clip.published_at, clip.id) < ($3::timestamptz, $4::uuid)'] : [];
    const of = (key: string) => pageOf([SHOWN, `clip.${owner} = ${key}`, ...before], NEWEST, '$2');
    // A page asks for one owner nearly always; that plan is the simplest there is.
    const [from, values, order] =
      keys.length === 1
        ? [of('$1'), [keys[0], first + 1, ...position], NEWEST]
        : [`unnest($1::${owner === 'city_id' ? 'uuid' : 'text'}[]) WITH ORDINALITY AS owner (key, place) CROSS JOIN LATERAL ${of('owner.key')}`, [keys, first + 1, ...position], `owner.place, ${NEWEST}`];
    return this.rows.read(context, `SELECT ${clipColumns(parts)} FROM ${from} ${clipJoins(parts)} ORDER BY ${order}`, values, parts);
  }
}

function page(clips: Clip[], first: number, position: 'publishedAt' | 'updatedAt'): Page<Clip> {
  return toPage(
    clips,
    first,
    (clip) => clip,
    (clip) => [(clip[position] ?? new Date(0)).toISOString(), clip.id],
  );
}
