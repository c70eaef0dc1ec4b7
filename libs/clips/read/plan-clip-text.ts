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

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
const json = (expression: string) => `to_json(${expression})`;
const orNull = (expression: string) => `coalesce(to_json(${expression})::text, 'null')`;
const ifReady = (name: string) => orNull(`CASE WHEN film.state = 'READY' THEN '/media/films/' || film.id || '/' || film.generation || '/' || ${name} END`);
/** The still that somebody chose, else the one that a program did (libs/media/find-film-address.ts). */
const poster = (made: string, type: string) => ifReady(`coalesce('still-' || film.poster || '.${type}', '${made}')`);

const OF_CLIP: Record<string, string> = {
  id: json('clip.id'),
  publishedAt: orNull(`to_char(clip.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`),
  spokenLanguage: orNull('clip.spoken_language'),
  noSpeech: json(`coalesce(clip.spoken_language = '${NO_SPEECH}', false)`),
  isSample: json('clip.is_sample'),
};

const OF_PART: Record<string, Record<string, string>> = {
  city: { id: json('c.id'), slug: json('c.slug'), name: json('c.name'), country: json('c.country'), isSample: json('c.is_sample') },
  theme: { slug: json('clip.theme_slug') },
  media: {
    id: json('film.id'),
    durationMs: orNull('film.duration_ms'),
    width: orNull('film.width'),
    height: orNull('film.height'),
    hasSound: orNull('film.has_sound'),
    masterUrl: ifReady("'master.m3u8'"),
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
      clip = objectOf(part.selectionSet, fragments, (one) => clipField(one, fragments, languages));
      if (clip === undefined) return undefined;
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

function clipField(field: FieldNode, fragments: Fragments, languages: LanguageAsked[]): string | undefined {
  const name = field.name.value;
  if (name === 'title' || name === 'summary') return json(`coalesce(t${placeOf(languageOf(field), languages)}.${name}, '')`);
  const part = Object.hasOwn(OF_PART, name) ? OF_PART[name] : undefined;
  if (part) {
    const inner = objectOf(field.selectionSet, fragments, (one) => (Object.hasOwn(part, one.name.value) ? part[one.name.value] : undefined));
    return inner && `(${inner})`;
  }
  return Object.hasOwn(OF_CLIP, name) ? OF_CLIP[name] : undefined;
}

/** An expression that writes an object; undefined where one of its fields cannot be written. */
function objectOf(set: SelectionSetNode | undefined, fragments: Fragments, write: (field: FieldNode) => string | undefined): string | undefined {
  const fields = fieldsOf(set, fragments);
  const written = fields?.map((field) => ({ key: keyOf(field), value: write(field) }));
  if (!written?.length || !written.every(({ value }) => value !== undefined)) return undefined;
  return `${written.map(({ key, value }, index) => `${quoted(`${index === 0 ? '{' : ','}"${key}":`)} || ${value}`).join(' || ')} || '}'`;
}

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
