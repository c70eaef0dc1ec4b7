/** How PostgreSQL finds the stems of words, by language; words of other languages are searched as they are. */
const CONFIGURATIONS: Record<string, string> = {
  ...{ ar: 'arabic', da: 'danish', de: 'german', el: 'greek', en: 'english', es: 'spanish', fi: 'finnish', fr: 'french', hi: 'hindi', hu: 'hungarian', id: 'indonesian' },
  ...{ it: 'italian', nl: 'dutch', no: 'norwegian', pt: 'portuguese', ro: 'romanian', ru: 'russian', sv: 'swedish', tr: 'turkish' },
};
const ALL = ['simple', ...Object.values(CONFIGURATIONS)];

/** A word or a quoted phrase that must not be there. */
const EXCLUDED = /(?<=^|\s)-("[^"]*"?|\S+)/g;

/** The name of PostgreSQL's configuration for the words of a language (BCP 47). */
export function searchedAs(language: string): string {
  return CONFIGURATIONS[language.split('-')[0] ?? ''] ?? 'simple';
}

/**
 * The query for words of whatever language: a practice is found by the stems of any of them, so that nobody need say in
 * which language they look. Excluded words are taken apart, as "not these stems or not those" would exclude nothing.
 */
export function askWords(search: string, bind: (value: unknown) => string): string {
  const excluded = [...search.matchAll(EXCLUDED)].map(([, words]) => words).join(' or ');
  const sought = anyOf(bind(search.replace(EXCLUDED, ' ')));
  return excluded ? `(SELECT ${sought} && !!${anyOf(bind(excluded))})` : `(SELECT ${sought})`;
}

/**
 * Stems that languages share are asked for once. It is looked up before the table is: the planner would else add up how much each
 * language finds, take it for the whole library, and read every text of it.
 */
function anyOf(words: string): string {
  const asked = ALL.map((configuration) => `websearch_to_tsquery('${configuration}', plain_text(${words}))`).join(', ');
  return `coalesce((SELECT string_agg(DISTINCT '(' || asked::text || ')', ' | ') FROM unnest(ARRAY[${asked}]) AS asked WHERE numnode(asked) > 0), '')::tsquery`;
}
