import { Injectable } from '@nestjs/common';
import { isMember } from '@libs/platform/access/actor.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { Config } from '@libs/platform/config/config.js';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import { VisitorAnswers } from '@libs/platform/graphql/visitor-answers.js';
import { type Asked, FACET_COLUMNS, facetConditions, plainConditions } from './build-conditions.js';
import { PRACTICE_FACETS, type PracticeFacetName, type PracticeFacets } from './library.types.js';
import { EVIDENCE_LEVELS } from '../sections/section-choices.types.js';

/** How long counts are given to visitors, where answers to them are shared at all: many ask for the same ones. */
const FRESH_MS = 1_000;

interface CountRow {
  facet: PracticeFacetName | null;
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
      total: byFacet.get(null)?.[0]?.count ?? 0,
      facets: PRACTICE_FACETS.map((name) => ({ name, values: withChosen(name, byFacet.get(name) ?? [], asked) })),
    };
  }
}

/** Where cards are counted, as `card`, with what they must meet. */
interface Counted {
  from: string;
  where: string;
}

/**
 * Facets in which nothing is chosen are counted together, over what meets every choice; a facet with a choice over what meets
 * all the others. With many choices, or words, the practices that miss at most one of them are gathered first, so that the
 * table is read once; else it is read once for each part, which costs less than keeping nearly all of it aside.
 */
export function facetStatement(asked: Asked, bind: (value: unknown) => string): string {
  const plain = plainConditions(asked, bind);
  const chosen = [...facetConditions(asked, bind)];
  const isGathered = chosen.length > 1 || plain.length > 0;
  const free = PRACTICE_FACETS.filter((name) => !chosen.some(([taken]) => taken === name));
  const of = (but?: number): Counted => {
    if (isGathered) return { from: 'held card', where: but === undefined ? 'card.missed = 0' : `card.missed IN (0, ${1 << but})` };
    return { from: 'practice_card card', where: ['true', ...chosen.filter((_, index) => index !== but).map(([, condition]) => condition)].join(' AND ') };
  };
  const parts = [counted(free, ['()'], of()), ...chosen.map(([name], index) => counted([name], [], of(index)))];
  return `${isGathered ? gathered(plain, chosen) : ''}
    SELECT facet, value, sum(count)::int AS count FROM (${parts.join(' UNION ALL ')}) part CROSS JOIN LATERAL unnest(part.values) AS value
     GROUP BY facet, value ORDER BY count DESC, value`;
}

/** Cards that miss one choice at most, each with the one it misses as a bit. */
function gathered(plain: readonly string[], chosen: readonly [PracticeFacetName, string][]): string {
  const missed = chosen.map(([, condition], index) => `CASE WHEN ${condition} THEN 0 ELSE ${1 << index} END`).join(' + ') || '0';
  const held = `SELECT card.theme_slug, card.goals, card.region, card.country, card.population_band, card.cost_band, card.target_groups, card.stage,
                       card.evidence, card.language, card.adoption_count, ${missed} AS missed
                  FROM practice_card card ${plain.length > 0 ? `WHERE ${plain.join(' AND ')}` : ''}`;
  return `WITH held AS MATERIALIZED (SELECT * FROM (${held} OFFSET 0) card ${chosen.length > 1 ? 'WHERE missed & (missed - 1) = 0' : ''})`;
}

/** Practices by each of these facets; lists are counted whole here and taken apart when there are few of them left. */
function counted(names: readonly PracticeFacetName[], more: readonly string[], { from, where }: Counted): string {
  const sets = [...more, ...names.map((name) => `(${FACET_COLUMNS[name].expression})`)];
  const whens = (pick: (name: PracticeFacetName) => string) => names.map((name) => `WHEN GROUPING(${FACET_COLUMNS[name].expression}) = 0 THEN ${pick(name)}`).join(' ');
  const valuesOf = (name: PracticeFacetName) => (FACET_COLUMNS[name].isList ? `${FACET_COLUMNS[name].expression}::text[]` : `ARRAY[${FACET_COLUMNS[name].expression}::text]`);
  const pick = (values: (name: PracticeFacetName) => string, none: string) => (names.length > 0 ? `CASE ${whens(values)} ELSE ${none} END` : none);
  return `SELECT ${pick((name) => `'${name}'`, 'NULL::text')} AS facet, ${pick(valuesOf, `ARRAY['']`)} AS values, count(*) AS count
            FROM ${from} WHERE ${where} GROUP BY GROUPING SETS (${sets.join(', ')})`;
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
