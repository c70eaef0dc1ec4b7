import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { type ConnectionArgs, decodeCursor, type Page, toPage } from '@libs/platform/graphql/connection.js';
import { loaderOf } from '@libs/platform/graphql/loader.js';
import type { EditorialState } from '@libs/review/review.types.js';
import type { Clip } from '../clip.entity.js';
import { CLIP_JOINS, clipColumns, type ClipParts, ClipRows } from './clip-rows.query.js';

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
    const statement = `SELECT ${clipColumns(parts)} FROM clip ${CLIP_JOINS} WHERE ${where.join(' AND ')} ORDER BY ${NEWEST} LIMIT ${bind(first + 1)}`;
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
  async inCity(context: GraphqlContext, cityId: string, state: EditorialState | null, { first, after }: Position, parts: ClipParts): Promise<Page<Clip>> {
    const values: unknown[] = [cityId];
    const bind = (value: unknown) => `$${values.push(value)}`;
    const where = ['clip.city_id = $1', 'clip.deleted_at IS NULL'];
    if (state) where.push(`clip.state = ${bind(state)}`);
    const position = decodeCursor(after, 2);
    if (position) where.push(`(clip.updated_at, clip.id) < (${bind(position[0])}::timestamptz, ${bind(position[1])}::uuid)`);
    const statement = `SELECT ${clipColumns(parts)} FROM clip ${CLIP_JOINS} WHERE ${where.join(' AND ')}
      ORDER BY clip.updated_at DESC, clip.id DESC LIMIT ${bind(first + 1)}`;
    return page(await this.rows.read(context, statement, values, parts), first, 'updatedAt');
  }

  private ofOwner(context: GraphqlContext, { owner, key, first, after, parts }: Wanted): Promise<Page<Clip>> {
    const { summary, film, city } = parts;
    const alike = JSON.stringify({ owner, first, after: after ?? null, parts: { summary, film, city } });
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
    const values: unknown[] = [keys, first + 1];
    const position = decodeCursor(after, 2);
    if (position) values.push(...position);
    const statement = `SELECT ${clipColumns(parts)}
      FROM unnest($1::${owner === 'city_id' ? 'uuid' : 'text'}[]) WITH ORDINALITY AS owner (key, place)
     CROSS JOIN LATERAL (SELECT * FROM clip WHERE ${SHOWN} AND clip.${owner} = owner.key
                         ${position ? 'AND (clip.published_at, clip.id) < ($3::timestamptz, $4::uuid)' : ''} ORDER BY ${NEWEST} LIMIT $2) clip
      ${CLIP_JOINS} ORDER BY owner.place, ${NEWEST}`;
    return this.rows.read(context, statement, values, parts);
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
