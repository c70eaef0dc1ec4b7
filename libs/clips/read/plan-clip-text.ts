import { type FieldNode, Kind, type SelectionSetNode } from 'graphql';
import { NO_SPEECH } from '@libs/contracts/languages.js';
import type { Fragments } from '@libs/platform/graphql/text-field.js';

/** Where a language is asked: a variable, a word, or none. */
type LanguageAsked = { variable: string } | { word: string | null };

/** A list of clips as PostgreSQL writes it: only what everybody may see of them, so that nothing depends on who asks. */
export interface ClipTextPlan {
  /** The expression of one clip's JSON; columns as `clipTextFrom` names them. */
  clip: string;
  languages: LanguageAsked[];
  /** Keys of the connection in their order. */
  keys: { key: string; page: { key: string; field: 'hasNextPage' | 'endCursor' }[] | null }[];
  /** Whether anything is asked of where the list goes on. */
  goesOn: boolean;
}

/** A text is written as one operand after another: what stands in it as it is, and expressions of SQL. */
type Operand = { word: string } | { sql: string };

const sql = (expression: string): Operand[] => [{ sql: expression }];
/** What anybody may have written. Escaping costs the most of all that is done here, so nothing else goes through it. */
const json = (expression: string) => sql(`to_json(${expression})`);
const jsonOrNull = (expression: string) => sql(`coalesce(to_json(${expression})::text, 'null')`);
/** Numbers, and what is true or not. */
const orNull = (expression: string) => sql(`coalesce(${expression}::text, 'null')`);
const id = (expression: string): Operand[] => [{ word: '"' }, { sql: expression }, { word: '"' }];
const ifReady = (name: string) => sql(`CASE WHEN film.state = 'READY' THEN '"/media/films/' || film.id || '/' || film.generation || ${name} ELSE 'null' END`);
/** The still that somebody chose, else the one that a program did (libs/media/find-film-address.ts). */
const poster = (made: string, type: string) => ifReady(`CASE WHEN film.poster IS NULL THEN '/${made}"' ELSE '/still-' || film.poster || '.${type}"' END`);

const OF_CLIP: Record<string, Operand[]> = {
  id: id('clip.id'),
  // An interval is UTC too, and no name that is looked up for each clip.
  publishedAt: sql(`coalesce('"' || to_char(clip.published_at AT TIME ZONE INTERVAL '0', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') || '"', 'null')`),
  spokenLanguage: jsonOrNull('clip.spoken_language'),
  noSpeech: sql(`coalesce(clip.spoken_language = '${NO_SPEECH}', false)`),
  isSample: sql('clip.is_sample'),
};

const OF_PART: Record<string, Record<string, Operand[]>> = {
  city: { id: id('c.id'), slug: json('c.slug'), name: json('c.name'), country: json('c.country'), isSample: sql('c.is_sample') },
  theme: { slug: json('clip.theme_slug') },
  media: {
    id: id('film.id'),
    durationMs: orNull('film.duration_ms'),
    width: orNull('film.width'),
    height: orNull('film.height'),
    hasSound: orNull('film.has_sound'),
    masterUrl: ifReady(`'/master.m3u8"'`),
    posterUrl: poster('poster.jpg', 'jpg'),
    posterSmallUrl: poster('poster-640.webp', 'webp'),
  },
};

/** The plan for a connection of published clips; undefined where it asks for anything that a row alone does not answer. */
export function planClips(field: FieldNode, fragments: Fragments): ClipTextPlan | undefined {
  const languages: LanguageAsked[] = [];
  const keys: ClipTextPlan['keys'] = [];
  let clip: string | undefined;
  for (const part of fieldsOf(field.selectionSet, fragments) ?? []) {
    const key = keyOf(part);
    if (part.name.value === 'nodes' && clip === undefined) {
      const written = objectOf(part.selectionSet, fragments, (one) => clipField(one, fragments, languages));
      if (!written) return undefined;
      clip = expressionOf(written);
      keys.push({ key, page: null });
    } else if (part.name.value === 'pageInfo') {
      const page = fieldsOf(part.selectionSet, fragments)?.map((one) => ({ key: keyOf(one), field: one.name.value as 'hasNextPage' | 'endCursor' }));
      if (!page?.every((one) => one.field === 'hasNextPage' || one.field === 'endCursor')) return undefined;
      keys.push({ key, page });
    } else return undefined;
  }
  return clip === undefined ? undefined : { clip, languages, keys, goesOn: keys.some(({ page }) => page !== null) };
}

/** What the expression of a clip reads from, beside `clip`; `$n` of the first language, then of what it is based on, and so on. */
export function clipTextFrom({ languages }: ClipTextPlan, place: number): string {
  // As choose-language.ts: asked, its base, as spoken, its base, English, any.
  const words = languages.map((_, index) => {
    const [asked, base] = [`$${place + 2 * index}::text`, `$${place + 2 * index + 1}::text`];
    return `LEFT JOIN LATERAL (SELECT title, summary FROM clip_text t WHERE t.clip_id = clip.id ORDER BY CASE WHEN t.language = ${asked} THEN 0 WHEN t.language = ${base} THEN 1
      WHEN t.language = clip.spoken_language THEN 2 WHEN t.language = split_part(clip.spoken_language, '-', 1) THEN 3 WHEN t.language = 'en' THEN 4 ELSE 5 END, t.language LIMIT 1) t${index} ON true`;
  });
  return ['JOIN city c ON c.id = clip.city_id JOIN film ON film.id = clip.film_id', ...words].join(' ');
}

/** What stands in the places of the languages. */
export function clipTextValues({ languages }: ClipTextPlan, variables: Record<string, unknown>): (string | null)[] {
  return languages.flatMap((asked) => {
    const given = 'variable' in asked ? variables[asked.variable] : asked.word;
    const language = typeof given === 'string' ? given : null;
    return [language, language?.split('-')[0] ?? null];
  });
}

function clipField(field: FieldNode, fragments: Fragments, languages: LanguageAsked[]): Operand[] | undefined {
  const name = field.name.value;
  if (name === 'title' || name === 'summary') return json(`coalesce(t${placeOf(languageOf(field), languages)}.${name}, '')`);
  const part = Object.hasOwn(OF_PART, name) ? OF_PART[name] : undefined;
  if (part) return objectOf(field.selectionSet, fragments, (one) => (Object.hasOwn(part, one.name.value) ? part[one.name.value] : undefined));
  return Object.hasOwn(OF_CLIP, name) ? OF_CLIP[name] : undefined;
}

/** What writes an object; undefined where one of its fields cannot be written. */
function objectOf(set: SelectionSetNode | undefined, fragments: Fragments, write: (field: FieldNode) => Operand[] | undefined): Operand[] | undefined {
  const object: Operand[] = [];
  for (const field of fieldsOf(set, fragments) ?? []) {
    const value = write(field);
    if (!value) return undefined;
    object.push({ word: `${object.length === 0 ? '{' : ','}"${keyOf(field)}":` }, ...value);
  }
  return object.length > 0 ? [...object, { word: '}' }] : undefined;
}

/** One expression of them all; words that follow each other are one, as each operand costs. */
function expressionOf(operands: Operand[]): string {
  const written: string[] = [];
  let words = '';
  for (const operand of operands) {
    if ('word' in operand) words += operand.word;
    else {
      written.push(quoted(words), operand.sql);
      words = '';
    }
  }
  return [...written, quoted(words)].join(' || ');
}

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** The fields of a selection with its fragments laid open; undefined where it depends on a directive or names a key twice. */
function fieldsOf(set: SelectionSetNode | undefined, fragments: Fragments): FieldNode[] | undefined {
  const fields: FieldNode[] = [];
  for (const selection of set?.selections ?? []) {
    if (selection.directives?.length) return undefined;
    if (selection.kind === Kind.FIELD) {
      fields.push(selection);
      continue;
    }
    const inner = fieldsOf(selection.kind === Kind.INLINE_FRAGMENT ? selection.selectionSet : fragments[selection.name.value]?.selectionSet, fragments);
    if (!inner) return undefined;
    fields.push(...inner);
  }
  return new Set(fields.map(keyOf)).size === fields.length ? fields : undefined;
}

const keyOf = ({ name, alias = name }: FieldNode) => alias.value;

function languageOf({ arguments: given }: FieldNode): LanguageAsked {
  const value = given?.find(({ name }) => name.value === 'language')?.value;
  if (value?.kind === Kind.VARIABLE) return { variable: value.name.value };
  return { word: value?.kind === Kind.STRING ? value.value : null };
}

function placeOf(asked: LanguageAsked, languages: LanguageAsked[]): number {
  const found = languages.findIndex((known) => JSON.stringify(known) === JSON.stringify(asked));
  return found < 0 ? languages.push(asked) - 1 : found;
}
