import { Injectable } from '@nestjs/common';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Config } from '@libs/platform/config/config.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { VisitorAnswers } from '@libs/platform/graphql/visitor-answers.js';
import { type Asked, type Bind, FACET_COLUMNS, plainConditions } from './build-conditions.js';
import { PRACTICE_FACETS, type PracticeFacetName, type PracticeFacets } from './library.types.js';
import { SEGMENT } from './practice-facet.entity.js';
import { EVIDENCE_LEVELS } from '../sections/section-choices.types.js';

/** How long counts are given to visitors, where answers to them are shared at all: many ask for the same ones. */
const FRESH_MS = 1_000;
/** Bits of a number of the database. */
const WORD = 64;

interface CountRow {
  facet: PracticeFacetName | 'ALL';
  value: string;
  count: number;
}

/** Counts the library by every facet in one statement. */
@Injectable()
export class PracticeFacetsQuery {
  private readonly kept: VisitorAnswers;

  constructor(
    private readonly database: ReadDatabase,
    { visitorAnswerMs }: Config,
  ) {
    this.kept = new VisitorAnswers(visitorAnswerMs > 0 ? FRESH_MS : 0);
  }

  async counts({ actor }: GraphqlContext, asked: Asked): Promise<PracticeFacets> {
    if (isMember(actor) || !this.kept.isOn) return this.read(asked);
    const body = await this.kept.get(JSON.stringify(asked), async () => ({ body: Buffer.from(JSON.stringify(await this.read(asked))), isShared: true }));
    return JSON.parse(body.toString()) as PracticeFacets;
  }

  private async read(asked: Asked): Promise<PracticeFacets> {
    const values: unknown[] = [];
    const rows = await this.database.rows<CountRow>(facetStatement(asked, (value) => `$${values.push(value)}`), values);
    const byFacet = Map.groupBy(rows, ({ facet }) => facet);
    return {
      total: byFacet.get('ALL')?.[0]?.count ?? 0,
      facets: PRACTICE_FACETS.map((name) => ({ name, values: withChosen(name, byFacet.get(name) ?? [], asked) })),
    };
  }
}

/**
 * Practices are bits (`practice_facet`). What is chosen in a facet is a row of bits a segment, and so is what meets the words or
 * the city; a facet's values are counted within what all but itself leave over, all other facets together.
 */
export function facetStatement(asked: Asked, bind: Bind): string {
  const plain = plainConditions(asked, bind);
  const chosen = PRACTICE_FACETS.filter((name) => FACET_COLUMNS[name].chosen(asked.filter)?.length);
  const sets = new Map<PracticeFacetName | '', string>(chosen.map((name) => [name, chosenBits(name, asked, bind)]));
  if (plain.length > 0) sets.set('', matchingBits(plain));
  const names = [...sets.keys()];
  const withs = names.map((name, index) => `set${index} AS MATERIALIZED (${sets.get(name)})`);
  /** What every set but one leaves over; nothing where there is none. */
  const left = (but?: PracticeFacetName) => overlap(names.flatMap((name, index) => (name === but ? [] : [`set${index}`])));
  const parts = [
    counted(`kept.facet <> ALL(ARRAY[${chosen.map((name) => `'${name}'`).join(', ')}]::text[])`, left()),
    ...chosen.map((name) => counted(`kept.facet = '${name}'`, left(name))),
  ];
  return `${withs.length > 0 ? `WITH ${withs.join(', ')}` : ''} SELECT * FROM (${parts.join(' UNION ALL ')}) part WHERE count > 0 ORDER BY count DESC, value`;
}

function chosenBits(name: PracticeFacetName, { filter }: Asked, bind: Bind): string {
  const values = (FACET_COLUMNS[name].chosen(filter) ?? []).map(String);
  return `SELECT segment, bit_or(bits) AS bits FROM practice_facet WHERE facet = '${name}' AND value = ANY(${bind(values)}::text[]) GROUP BY segment`;
}

/** Bits of the cards that meet conditions: gathered 64 at a time, and then put in their places. */
function matchingBits(conditions: readonly string[]): string {
  return `SELECT place / ${SEGMENT / WORD} AS segment, bit_or(part::bit(${WORD})::bit(${SEGMENT}) >> (place % ${SEGMENT / WORD} * ${WORD})) AS bits FROM (
    SELECT card.ordinal / ${WORD} AS place, bit_or(1::bigint << (${WORD - 1} - card.ordinal % ${WORD})) AS part FROM practice_card card WHERE ${conditions.join(' AND ')} GROUP BY 1) parts GROUP BY 1`;
}

function overlap(sets: readonly string[]): string | null {
  const [first, ...others] = sets;
  if (!first) return null;
  return `(SELECT segment, ${sets.map((set) => `${set}.bits`).join(' & ')} AS bits FROM ${first} ${others.map((set) => `JOIN ${set} USING (segment)`).join(' ')} OFFSET 0)`;
}

function counted(where: string, left: string | null): string {
  const [bits, from] = left ? ['kept.bits & held.bits', `practice_facet kept JOIN ${left} held USING (segment)`] : ['kept.bits', 'practice_facet kept'];
  return `SELECT facet, value, sum(bit_count(${bits}))::int AS count FROM ${from} WHERE ${where} GROUP BY facet, value`;
}

function withChosen(name: PracticeFacetName, rows: CountRow[], { filter }: Asked): { value: string; count: number }[] {
  const found = rows.map(({ value, count }) => ({ value: nameOf(name, value), count }));
  const chosen = (FACET_COLUMNS[name].chosen(filter) ?? []).map((value) => nameOf(name, String(value)));
  const none = chosen.filter((value) => !found.some((one) => one.value === value)).map((value) => ({ value, count: 0 }));
  return [...found, ...none];
}

function nameOf(name: PracticeFacetName, value: string): string {
  return name === 'EVIDENCE' ? (EVIDENCE_LEVELS[Number(value) - 1] ?? value) : value;
}
