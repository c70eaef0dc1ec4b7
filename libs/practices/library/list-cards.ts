import { badInput } from '@libs/platform/access/access.errors.js';
import { decodeCursor } from '@libs/platform/graphql/connection.js';
import { LIMITS } from '@libs/contracts/limits.js';
import { askWords } from './find-words.js';
import type { Bind } from './build-conditions.js';
import type { PracticeSort } from './library.types.js';

export interface SortAsked {
  sort: PracticeSort;
  search: string | null;
  /** Slug of the city whose size counts. */
  near: string | null;
}

interface Source {
  /** Cards, or what stands for them, as `card`. */
  cards: string;
  where: string;
  position: (string | number)[] | undefined;
  limit: string;
}

interface Ranked {
  withs: string[];
  from: string;
}

/** Matches that are compared by how well they match; what is older comes up in the other orders. */
export const RANKED = 300;
/** The planner takes a limit that is a parameter for a tenth of the table; the bound says how few there can be. */
const MOST = LIMITS.graphql.maxPageSize + 1;
/** Farther than any ratio of two populations: where one is not known. */
const UNKNOWN = 1e12;

/** Each card's place: a number that the order goes by before the date, of which NEWEST needs none. */
const PLACE: Record<Exclude<PracticeSort, 'NEAR_SIZE' | 'BEST_MATCH'>, string> = { NEWEST: '0', MOST_ADOPTED: 'card.adoption_count', BEST_EVIDENCED: 'card.evidence' };

export function orderOf(sort: PracticeSort, table: string): string {
  if (sort === 'NEWEST') return `${table}.published_at DESC, ${table}.practice_id DESC`;
  if (sort === 'NEAR_SIZE') return `${table}.place, ${table}.practice_id DESC`;
  return `${table}.place DESC, ${table}.published_at DESC, ${table}.practice_id DESC`;
}

/** Where the list goes on after this card. */
export function positionOf(sort: PracticeSort, { place, publishedAt, id }: { place: number; publishedAt: Date; id: string }): (string | number)[] {
  if (sort === 'NEWEST') return [sort, publishedAt.toISOString(), id];
  return sort === 'NEAR_SIZE' ? [sort, place, id] : [sort, place, publishedAt.toISOString(), id];
}

/** The position behind a cursor of this order; the cursor of another order is none of it. */
export function positionAt(sort: PracticeSort, after: string | null | undefined): (string | number)[] | undefined {
  const position = decodeCursor(after, sort === 'NEWEST' || sort === 'NEAR_SIZE' ? 3 : 4);
  if (position && position[0] !== sort) throw badInput([{ path: 'after', code: 'CURSOR_UNKNOWN' }]);
  return position?.slice(1);
}

/** The cards of a page with their places, in the order asked for. */
export function rankedFrom(asked: SortAsked, source: Source, bind: Bind): Ranked {
  if (asked.sort === 'NEAR_SIZE') return nearSize(asked.near ?? '', source, bind);
  if (asked.sort === 'BEST_MATCH') return bestMatch(asked.search ?? '', source, bind);
  const { sort } = asked;
  const { cards, where, position, limit } = source;
  const [key, order] = sort === 'NEWEST' ? ['', 'card.published_at DESC, card.practice_id DESC'] : [`${PLACE[sort]}, `, `${PLACE[sort]} DESC, card.published_at DESC, card.practice_id DESC`];
  const before = position ? `AND (${key}card.published_at, card.practice_id) < (${placed(sort, position, bind)})` : '';
  return { withs: [], from: page(`SELECT card.practice_id, card.published_at, ${PLACE[sort]} AS place FROM ${cards} WHERE ${where} ${before} ORDER BY ${order} LIMIT ${MOST}`, sort, limit) };
}

function placed(sort: PracticeSort, position: (string | number)[], bind: Bind): string {
  const types = sort === 'NEWEST' ? ['timestamptz', 'uuid'] : ['int', 'timestamptz', 'uuid'];
  return position.map((part, index) => `${bind(part)}::${types[index]}`).join(', ');
}

function page(from: string, sort: PracticeSort, limit: string): string {
  return `SELECT * FROM (${from}) card ORDER BY ${orderOf(sort, 'card')} LIMIT ${limit}`;
}

/** The newest that match, the best first. They were gathered already; each one's words are looked up, as reading all cards for 300 would cost more. */
function bestMatch(search: string, { cards, where, position, limit }: Source, bind: Bind): Ranked {
  const ranked = `ranked AS MATERIALIZED (
    SELECT newest.practice_id, newest.published_at, ts_rank(worded.words, ${askWords(search, bind)}) AS place
      FROM (SELECT * FROM ${cards} WHERE ${where} ORDER BY card.published_at DESC, card.practice_id DESC LIMIT ${RANKED}) newest
     CROSS JOIN LATERAL (SELECT words FROM practice_card WHERE practice_id = newest.practice_id LIMIT 1) worded)`;
  const before = position ? `WHERE (card.place, card.published_at, card.practice_id) < (${position.map((part, index) => `${bind(part)}::${['float4', 'timestamptz', 'uuid'][index]}`).join(', ')})` : '';
  return { withs: [ranked], from: page(`SELECT * FROM ranked card ${before}`, 'BEST_MATCH', limit) };
}

/**
 * By the ratio of populations, whichever is larger: the nearest above and the nearest below are each a walk of the index, and of
 * both the nearest are taken. A place in the list is turned back into a population to begin the walk at, one person early for rounding.
 */
function nearSize(near: string, { cards, where, position, limit }: Source, bind: Bind): Ranked {
  const here = `here AS MATERIALIZED (SELECT greatest((SELECT figure.value FROM city JOIN city_figure figure ON figure.city_id = city.id AND figure.key = 'population'
    WHERE city.slug = ${bind(near)} ORDER BY figure.year DESC LIMIT 1), 1)::float8 AS people)`;
  const people = '(SELECT people FROM here)';
  const [place, id] = position ? [`${bind(position[0])}::float8`, `${bind(position[1])}::uuid`] : [];
  const after = (ratio: string) => (place ? `AND (${ratio} > ${place} OR (${ratio} = ${place} AND card.practice_id < ${id}))` : '');
  const branch = (ratio: string, within: string, begin: string, order: string) =>
    `(SELECT card.practice_id, card.published_at, ${ratio} AS place FROM ${cards} WHERE ${where} AND ${within} ${begin} ${after(ratio)} ORDER BY ${order}card.practice_id DESC LIMIT ${MOST})`;
  const from = [
    branch(`(card.population / ${people})`, `card.population >= ${people}`, place ? `AND card.population >= ${people} * ${place} - 1` : '', 'card.population, '),
    branch(`(${people} / greatest(card.population, 1))`, `card.population < ${people}`, place ? `AND card.population <= ${people} / ${place} + 1` : '', 'card.population DESC, '),
    branch(`${UNKNOWN}::float8`, 'card.population IS NULL', '', ''),
  ].join(' UNION ALL ');
  return { withs: [here], from: page(from, 'NEAR_SIZE', limit) };
}
