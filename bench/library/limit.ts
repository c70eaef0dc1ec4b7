import { serveByHand } from './by-hand.js';

// The strongest we know over the same tables: the bits of what is chosen, of what has the words, and of every value, counted together.
serveByHand((chosen, words) => {
  const sets = [...chosen].map(([facet, given]) => [facet, `SELECT segment, bit_or(bits) AS bits FROM practice_facet WHERE facet = '${facet}' AND value = ANY(${given}) GROUP BY segment`]);
  const found = `SELECT place >> 7 AS segment, bit_or(part::bit(64)::bit(8192) >> ((place & 127) << 6)) AS bits FROM (
    SELECT ordinal >> 6 AS place, bit_or(1::bigint << (63 - (ordinal & 63))) AS part FROM practice_card WHERE words @@ to_tsquery('simple', ${words ?? ''}) GROUP BY 1) parts GROUP BY 1`;
  const named = [...sets, ...(words ? [['WORDS', found]] : [])];
  const withs = named.map(([facet, text]) => `${facet} AS MATERIALIZED (${text})`);
  const count = (where: string, but?: string) => {
    const others = named.flatMap(([facet]) => (facet === but ? [] : [facet]));
    const [first] = others;
    const left = `(SELECT segment, ${others.map((facet) => `${facet}.bits`).join(' & ')} AS bits FROM ${first} ${others.slice(1).map((facet) => `JOIN ${facet} USING (segment)`).join(' ')} OFFSET 0)`;
    return `SELECT facet, value, sum(bit_count(${first ? 'kept.bits & held.bits' : 'kept.bits'}))::int AS count FROM practice_facet kept ${first ? `JOIN ${left} held USING (segment)` : ''} WHERE ${where} GROUP BY facet, value`;
  };
  const parts = [count(`facet <> ALL('{${[...chosen.keys()].join(',')}}')`), ...[...chosen.keys()].map((facet) => count(`facet = '${facet}'`, facet))];
  return `${withs.length > 0 ? `WITH ${withs.join(', ')} ` : ''}SELECT * FROM (${parts.join(' UNION ALL ')}) part WHERE count > 0 ORDER BY count DESC, value`;
});
