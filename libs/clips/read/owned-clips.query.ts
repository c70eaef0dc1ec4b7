import { Injectable } from '@nestjs/common';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { decodeCursor, encodeCursor, type Page } from '@libs/platform/graphql/connection.js';
import { JsonText } from '@libs/platform/graphql/json-text.js';
import { loaderOf } from '@libs/platform/graphql/loader.js';
import type { Clip } from '../clip.entity.js';
import { clipPage, NEWEST, pageOf, type Position, SHOWN } from './clip-list.query.js';
import { clipColumns, clipJoins, type ClipParts, type ClipRow, ClipRows } from './clip-rows.query.js';
import { clipTextFrom, type ClipTextPlan, clipTextValues } from './plan-clip-text.js';

/** The column by which clips belong to something: a theme's slug, a city's id. */
type Owner = 'theme_slug' | 'city_id';

/** A page of an owner's clips, or where `parts` is null their number. */
interface Asked extends Position {
  owner: Owner;
  key: string;
  parts: ClipParts | null;
}

/** A page of one owner's clips as PostgreSQL writes it. */
interface Written extends Position {
  owner: Owner;
  key: string;
  plan: ClipTextPlan;
  variables: Record<string, unknown>;
}

interface WrittenRow {
  clip: string;
  id: string;
  publishedAt: Date;
  /** Null where none was ever published. */
  count?: number | null;
}

type Listed = Asked & { parts: ClipParts };
type Counted = ClipRow & { ownedCount?: number | null };
type Answer = Page<Clip> | JsonText | number;

const TYPE: Record<Owner, string> = { theme_slug: 'text', city_id: 'uuid' };
/** Where the numbers stand that the database keeps (clip-counts.entity.ts). */
const COUNTS: Record<Owner, string> = { theme_slug: 'theme_clip_count', city_id: 'city_clip_count' };
const ownerOf = ({ owner, key }: Pick<Asked, 'owner' | 'key'>) => `${owner} ${key}`;
const isWritten = (asked: Asked | Written): asked is Written => 'plan' in asked;
const isList = (asked: Asked): asked is Listed => asked.parts !== null;

/** The statement that writes a page of one owner's clips: $1 the owner, $2 how many, then the languages, then where the page before ended. */
function writing(plan: ClipTextPlan, owner: Owner, isBehind: boolean, counts: boolean): string {
  const [first, place] = [3, 3 + 2 * plan.languages.length];
  const before = isBehind ? [`(clip.published_at, clip.id) < ($${place}::timestamptz, $${place + 1}::uuid)`] : [];
  const number = counts ? `, (SELECT clips FROM ${COUNTS[owner]} WHERE ${owner} = $1) AS count` : '';
  const from = `${pageOf([SHOWN, `clip.${owner} = $1`, ...before], NEWEST, '$2')} ${clipTextFrom(plan, first)}`;
  // Where nobody asks how the list goes on, its clips come as one text too.
  return plan.goesOn
    ? `SELECT ${plan.clip} AS clip, clip.id, clip.published_at AS "publishedAt" ${number} FROM ${from} ORDER BY ${NEWEST}`
    : `SELECT string_agg(${plan.clip}, ',' ORDER BY ${NEWEST}) AS clip ${number} FROM ${from}`;
}

/** Published clips of themes and cities, and their number: one statement for all that an answer asks for alike. */
@Injectable()
export class OwnedClips {
  // Kept with the request, as its clips are for the one who asks.
  private readonly batches = new WeakMap<GraphqlContext, (asked: readonly (string | Written)[]) => Promise<Answer[]>>();

  // A plan is made once an operation.
  private readonly statements = new WeakMap<ClipTextPlan, Map<string, string>>();

  constructor(
    private readonly rows: ClipRows,
    private readonly database: ReadDatabase,
  ) {}

  page(context: GraphqlContext, owner: Owner, key: string, { first, after }: Position, parts: ClipParts): Promise<Page<Clip>> {
    return this.load(context, { owner, key, first, after: after ?? null, parts }) as Promise<Page<Clip>>;
  }

  count(context: GraphqlContext, owner: Owner, key: string): Promise<number> {
    return this.load(context, { owner, key, first: 0, parts: null }) as Promise<number>;
  }

  /** The same page as text, where all that is asked of it can be written. */
  async text(context: GraphqlContext, asked: Written): Promise<JsonText> {
    return (await this.load(context, asked)) as JsonText;
  }

  private load(context: GraphqlContext, asked: Asked | Written): Promise<Answer> {
    let batch = this.batches.get(context);
    if (!batch) this.batches.set(context, (batch = (all) => this.read(context, all.map((one) => (typeof one === 'string' ? (JSON.parse(one) as Asked) : one)))));
    return loaderOf(context, batch).load(isWritten(asked) ? asked : JSON.stringify(asked));
  }

  private async read(context: GraphqlContext, wanted: (Asked | Written)[]): Promise<Answer[]> {
    const pages = new Map<Asked | Written, Page<Clip> | JsonText>();
    const numbers = new Map<string, number>();
    const all = wanted.filter((one): one is Asked => !isWritten(one));
    const uncounted = new Map(all.filter(({ parts }) => !parts).map((one) => [ownerOf(one), one]));
    const alike = Map.groupBy(all.filter(isList), ({ owner, first, after, parts }) => JSON.stringify([owner, first, after, parts]));
    const written = wanted.filter(isWritten);
    await Promise.all([
      ...written.map(async (one) => {
        const counts = !one.after && uncounted.delete(ownerOf(one));
        pages.set(one, await this.write(one, counts ? numbers : null));
      }),
      ...[...alike.values()].map(async (group) => {
        const [one] = group;
        if (!one) return;
        // The statement for one owner's page can count them by the way, unless it finds nothing behind a cursor.
        const counts = group.length === 1 && !one.after && uncounted.delete(ownerOf(one));
        const clips = await this.list(context, one, group, counts);
        const byOwner = Map.groupBy(clips, (clip) => (one.owner === 'city_id' ? clip.cityId : clip.themeSlug));
        for (const asked of group) pages.set(asked, clipPage(byOwner.get(asked.key) ?? [], asked.first, 'publishedAt'));
        if (counts) numbers.set(ownerOf(one), (clips[0] as Counted | undefined)?.ownedCount ?? 0);
      }),
    ]);
    for (const [owner, group] of Map.groupBy(uncounted.values(), (one) => one.owner)) await this.number(owner, group, numbers);
    return wanted.map((one) => pages.get(one) ?? numbers.get(ownerOf(one)) ?? 0);
  }

  private async write({ owner, key, first, after, plan, variables }: Written, numbers: Map<string, number> | null): Promise<JsonText> {
    const position = decodeCursor(after, 2);
    const statement = this.statementOf(plan, owner, position !== undefined, numbers !== null);
    const values = [key, first + (plan.goesOn ? 1 : 0), ...clipTextValues(plan, variables), ...(position ?? [])];
    const rows = await this.database.rows<WrittenRow>(statement, values);
    numbers?.set(ownerOf({ owner, key }), rows[0]?.count ?? 0);
    const shown = rows.length > first ? rows.slice(0, first) : rows;
    const nodes = shown.map(({ clip }) => clip).join(',');
    const last = shown.at(-1);
    const goesOn = { hasNextPage: rows.length > first, endCursor: plan.goesOn && last ? encodeCursor([last.publishedAt.toISOString(), last.id]) : null };
    const parts = plan.keys.map(({ key: name, page }) => `"${name}":${page ? JSON.stringify(Object.fromEntries(page.map((one) => [one.key, goesOn[one.field]]))) : `[${nodes}]`}`);
    return new JsonText(`{${parts.join(',')}}`);
  }

  private statementOf(plan: ClipTextPlan, owner: Owner, isBehind: boolean, counts: boolean): string {
    let known = this.statements.get(plan);
    if (!known) this.statements.set(plan, (known = new Map()));
    const name = `${owner} ${isBehind} ${counts}`;
    let statement = known.get(name);
    if (!statement) known.set(name, (statement = writing(plan, owner, isBehind, counts)));
    return statement;
  }

  private list(context: GraphqlContext, { owner, first, after, parts }: Listed, group: Listed[], counts: boolean): Promise<Clip[]> {
    const position = decodeCursor(after, 2) ?? [];
    const before = position.length > 0 ? ['(clip.published_at, clip.id) < ($3::timestamptz, $4::uuid)'] : [];
    const of = (key: string) => pageOf([SHOWN, `clip.${owner} = ${key}`, ...before], NEWEST, '$2');
    const number = counts ? `, (SELECT clips FROM ${COUNTS[owner]} WHERE ${owner} = $1) AS "ownedCount"` : '';
    // A page asks for one owner nearly always; that plan is the simplest there is.
    const keys = group.map(({ key }) => key);
    const [from, key, order] =
      keys.length === 1
        ? [of('$1'), keys[0], NEWEST]
        : [`unnest($1::${TYPE[owner]}[]) WITH ORDINALITY AS owner (key, place) CROSS JOIN LATERAL ${of('owner.key')}`, keys, `owner.place, ${NEWEST}`];
    const statement = `SELECT ${clipColumns(parts)} ${number} FROM ${from} ${clipJoins(parts)} ORDER BY ${order}`;
    return this.rows.read(context, statement, [key, first + 1, ...position], parts);
  }

  private async number(owner: Owner, group: Asked[], numbers: Map<string, number>): Promise<void> {
    const rows = await this.database.rows<{ key: string; count: number }>(
      `SELECT ${owner} AS key, clips AS count FROM ${COUNTS[owner]} WHERE ${owner} = ANY($1)`,
      [group.map(({ key }) => key)],
    );
    for (const { key, count } of rows) numbers.set(`${owner} ${key}`, count);
  }
}
