import { conditions, serveByHand } from './by-hand.js';

const COUNTED: [facet: string, value: string, from?: string][] = [
  ['THEME', 'theme_slug'],
  ['GOAL', 'goal::text', 'unnest(goals) goal'],
  ['REGION', 'region'],
  ['COUNTRY', 'country'],
  ['POPULATION', 'population_band'],
  ['COST', 'cost_band'],
  ['TARGET_GROUP', 'target', 'unnest(target_groups) target'],
  ['STAGE', 'stage'],
  ['EVIDENCE', 'evidence::text'],
  ['LANGUAGE', 'language'],
  ['ADOPTED', '(adoption_count > 0)::text'],
];

// Without bits: a grouped count of the cards for each facet.
serveByHand((chosen, words) => {
  const where = (but?: string) => conditions(chosen, words, but).join(' AND ');
  const counts = COUNTED.map(([facet, value, from]) => `SELECT '${facet}' AS facet, ${value} AS value, count(*)::int AS count FROM practice_card ${from ? `CROSS JOIN LATERAL ${from}` : ''} WHERE ${where(facet)} GROUP BY 2`);
  return `SELECT 'ALL' AS facet, '' AS value, count(*)::int AS count FROM practice_card WHERE ${where()} UNION ALL ${counts.join(' UNION ALL ')} ORDER BY count DESC, value`;
});
