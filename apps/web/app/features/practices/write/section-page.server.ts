import { randomUUID } from 'node:crypto';
import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { PracticeSection } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageChoices } from '~/i18n/language-choices';
import { readText } from '~/forms/read-text.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { changeList, listChange } from './change-list';
import { currencyChoices } from './currency-choices';
import type { Draft } from './draft';
import { mergeBoth } from './merge-both';
import { readDraft } from './read-draft';
import { type Conflict, saveSection } from './save-section.server';
import { listOffered, takeFigure, wantedFigure } from './take-figure.server';
import { keyOf, SECTION_FIELDS, sectionOf, SECTIONS, slugOf } from './section-fields';
import { SectionQuery, ViewerZone } from './section.query';

/** What the form stands on. */
export async function readSection(args: RequestArgs, id: string, slug: string) {
  const section = sectionOf(slug);
  if (!section) throw notFound();
  const language = languageOf(args.request);
  const { viewer, practice } = await gql(args, SectionQuery, { id, language, clips: section === 'RELATED', figures: section === 'FIGURES' });
  if (!viewer) throw redirect(signInPath(args.request));
  if (!practice) throw hasSession(args.request.headers) ? notFound() : redirect(signInPath(args.request));
  const { openRevision } = practice;
  if (!practice.viewerCan.edit || !openRevision) throw redirectTo(args.request, `/practices/${id}/edit`);
  const { progress, sections } = openRevision;
  const own = progress.find((one) => one.section === section);
  const moment = (value: string) => formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer.timeZone });
  const { searchParams } = new URL(args.request.url);
  const content = sections[keyOf(section)] as Draft | null | undefined;
  const shown = SECTIONS.indexOf(section);
  const offered = practice.city.recapFigures?.nodes ?? [];
  const taken = takeFigure(content ?? {}, { figures: offered, wanted: searchParams.get('take') ?? '', text: practice.language, page: language });
  return {
    section,
    memberId: viewer.id,
    practice: { id, title: practice.title, language: practice.language, theme: practice.theme.slug, city: { id: practice.city.id, slug: practice.city.slug, name: practice.city.name } },
    revisionId: openRevision.id,
    revisionEdits: openRevision.edits,
    edits: own?.edits ?? 0,
    progress: own,
    filled: progress.filter((one) => one.filled).length,
    editedAt: own?.editedAt ? moment(own.editedAt) : null,
    remarks: (own?.remarks ?? []).map(({ text, at }) => ({ text, at: moment(at) })),
    draft: taken ?? withSpareRow(section, content ?? {}, searchParams.get('row') ?? ''),
    /** Put into the form, and not saved yet. */
    isTaken: taken !== undefined,
    saved: searchParams.has('saved'),
    timeZone: viewer.timeZone,
    previous: SECTIONS[shown - 1],
    next: SECTIONS[shown + 1],
    choices: {
      languages: languageChoices(language, practice.city.languages),
      currencies: section === 'RESOURCES' ? currencyChoices(language) : [],
      clips: clipChoices(practice, (content?.clipIds ?? []) as string[]),
      figures: listOffered(taken ?? content ?? {}, offered),
    },
  };
}

export type SectionData = Awaited<ReturnType<typeof readSection>>;

interface WithClips {
  city: { clips?: { nodes: { id: string; title: string }[] } };
  relatedClips?: { id: string; title: string }[];
}

/** Clips of the city, and those chosen before; of one that is no longer on the site only that it was chosen is known. */
function clipChoices({ city, relatedClips = [] }: WithClips, chosen: readonly string[]): { id: string; title: string }[] {
  const known = new Map([...(city.clips?.nodes ?? []), ...relatedClips].map((clip) => [clip.id, clip]));
  return [...known.values(), ...chosen.filter((id) => !known.has(id)).map((id) => ({ id, title: '' }))];
}

/** Without a script a row that was added comes with the next page. */
function withSpareRow(section: PracticeSection, draft: Draft, row: string): Draft {
  const [list = '', at] = row.split(':');
  const field = SECTION_FIELDS[section].find(({ name }) => name === list);
  if (field?.kind !== 'items' && field?.kind !== 'lines') return draft;
  const rows = Array.isArray(draft[list]) ? draft[list] : [];
  return Number(at) === rows.length ? changeList(SECTION_FIELDS[section], draft, { list, act: 'add', row: 0 }).draft : draft;
}

/** What a form without a script came to. */
export type SectionAnswer =
  | { kind: 'problem'; problem: Problem; draft: Draft; edits: number }
  | { kind: 'conflict'; mine: Draft; theirs: Theirs }
  /** Both texts in one form, not saved yet. */
  | { kind: 'both'; draft: Draft; edits: number };

export interface Theirs {
  edits: number;
  name: string | null;
  at: string | null;
  lines: Conflict['lines'];
}

export async function actOnSection(args: RequestArgs, id: string, slug: string): Promise<Response | SectionAnswer> {
  const section = sectionOf(slug);
  if (!section) throw notFound();
  const form = await args.request.formData();
  const decision = readText(form, 'decision');
  if (decision === 'theirs') return redirectTo(args.request, `/practices/${id}/edit/${slug}`);
  if (decision === 'both') return both(args, id, slug, form);
  const outcome = await saveSection(args, id, section, form);
  if (outcome.kind === 'problem') return { kind: 'problem', problem: outcome.problem, draft: outcome.mine, edits: outcome.edits };
  if (outcome.kind === 'conflict') return { kind: 'conflict', mine: outcome.mine, theirs: await theirsOf(args, outcome.conflict) };
  return redirectTo(args.request, after(id, section, form, outcome.row));
}

/** Where the button that was pressed leads. */
export function after(id: string, section: PracticeSection, form: FormData, row?: { list: string; row: number }): string {
  const base = `/practices/${id}/edit`;
  if (row) return `${base}/${slugOf(section)}?row=${row.list}:${row.row}#row-${row.list}-${row.row}`;
  const figure = wantedFigure(readText(form, 'then'));
  if (figure) return `${base}/figures?take=${figure}#take`;
  const to = sectionOf(readText(form, 'then'));
  if (to) return `${base}/${slugOf(to)}`;
  return readText(form, 'then') === 'list' ? base : `${base}/${slugOf(section)}?saved=yes`;
}

async function both(args: RequestArgs, id: string, slug: string, form: FormData): Promise<SectionAnswer> {
  const { section, draft: theirs, edits } = await readSection(args, id, slug);
  const { draft: mine } = readDraft(SECTION_FIELDS[section], form, languageOf(args.request), randomUUID);
  const change = listChange(readText(form, 'list'));
  const wanted = change ? changeList(SECTION_FIELDS[section], mine, change).draft : mine;
  return { kind: 'both', draft: mergeBoth(SECTION_FIELDS[section], wanted, theirs), edits };
}

async function theirsOf(args: RequestArgs, { edits, editedAt, editedByName, lines }: Conflict): Promise<Theirs> {
  const { viewer } = await gql(args, ViewerZone, {});
  const at = editedAt && formatDate(languageOf(args.request), editedAt, { dateStyle: 'medium', timeStyle: 'short', timeZone: viewer?.timeZone ?? 'UTC' });
  return { edits, name: editedByName ?? null, at: at ?? null, lines };
}
