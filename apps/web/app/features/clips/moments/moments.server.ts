import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { TypedDocumentString } from '~/api/generated/graphql';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { languageChoices } from '~/i18n/language-choices';
import * as ask from './moments.query';
import { passageMilliseconds } from './passage-time';

/** What became of one form of the page that could not be saved. */
export interface MomentsAnswer {
  /** The form: `new`, the id of a passage, `chapter`, or `chapter-<ms>`. */
  slot: string;
  problem: Problem;
  sent: SentValues;
}

/** For the crew of a clip, and for members who suggest; a visitor signs in first. */
export async function readMoments(args: RequestArgs, id: string) {
  if (!hasSession(args.request.headers)) throw redirect(signInPath(args.request));
  const language = languageOf(args.request);
  const { clip, themes } = await gql(args, ask.ClipMomentsQuery, { id, language });
  if (!clip) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const start = Number(searchParams.get('t') ?? 0);
  return {
    clip,
    themes,
    languages: languageChoices(language, clip.city.languages),
    done: searchParams.get('done'),
    start: Number.isFinite(start) && start > 0 ? Math.floor(start) : 0,
  };
}

export type MomentsData = Awaited<ReturnType<typeof readMoments>>;

interface Sent {
  args: RequestArgs;
  clipId: string;
  slot: string;
  read: (name: string) => string;
}

type Outcome = { problem: Problem } | { anchor: string };

/** Fields of the API as the page names them. */
const FIELDS: Record<string, string> = { startMs: 'from', endMs: 'to', questionKey: 'question', note: 'note', title: 'title', language: 'language' };

const ACTS: Record<string, (sent: Sent) => Promise<Outcome>> = {
  add: (sent) => withInput(sent, async (input) => anchored(await run(sent, ask.AddMoment, { clipId: sent.clipId, input }), (data) => `m-${data.addMoment.id}`)),
  edit: (sent) => withInput(sent, async (input) => anchored(await run(sent, ask.EditMoment, { ...seen(sent), input }), () => `m-${sent.slot}`)),
  suggest: (sent) => withInput(sent, async (input) => anchored(await run(sent, ask.SuggestMoment, { clipId: sent.clipId, input }), () => 'suggested')),
  remove: async (sent) => anchored(await run(sent, ask.RemoveMoment, seen(sent)), () => 'passages'),
  takeBack: async (sent) => anchored(await run(sent, ask.RemoveMoment, seen(sent)), () => 'suggested'),
  accept: async (sent) => {
    const [startMs, endMs] = [passageMilliseconds(sent.read('from')), passageMilliseconds(sent.read('to'))];
    if (startMs === undefined) return invalid(sent, 'from');
    if (endMs === undefined) return invalid(sent, 'to');
    return anchored(await run(sent, ask.DecideMoment, { ...seen(sent), accept: true, startMs, endMs }), () => `m-${sent.slot}`);
  },
  decline: async (sent) => anchored(await run(sent, ask.DecideMoment, { ...seen(sent), accept: false }), () => 'passages'),
  chapter: async (sent) => {
    const startMs = passageMilliseconds(sent.read('from'));
    if (startMs === undefined) return invalid(sent, 'from');
    if (!sent.read('title')) return { problem: { fields: [{ path: `title-${sent.slot}`, code: 'REQUIRED' }] } };
    const fromMs = chapterOf(sent.slot);
    return anchored(await run(sent, ask.SetChapter, { clipId: sent.clipId, startMs, fromMs, revision: fromMs === null ? null : seen(sent).revision, language: sent.read('language') || languageOf(sent.args.request), title: sent.read('title') }), () => 'chapters');
  },
  removeChapter: async (sent) => anchored(await run(sent, ask.RemoveChapter, { clipId: sent.clipId, startMs: chapterOf(sent.slot) ?? 0, revision: seen(sent).revision }), () => 'chapters'),
};

/** Does what the pressed button says; what was saved leads back to the page, so that a reload sends nothing twice. */
export async function actOnMoments(args: RequestArgs, clipId: string) {
  const form = await args.request.formData();
  const [intent = '', slot = ''] = readText(form, 'act').split(' ');
  const act = ACTS[intent];
  if (!act) throw new Response(null, { status: 400 });
  const outcome = await act({ args, clipId, slot, read: (name) => readText(form, `${name}-${slot}`) });
  if ('anchor' in outcome) return redirectTo(args.request, `/clips/${clipId}/moments?done=${intent}#${outcome.anchor}`);
  const { problem } = outcome;
  if (intent === 'edit' && problem.reason === 'MOMENT_UNKNOWN') return begunAnew(form, slot, 'new', 'MOMENT_GONE');
  if (intent === 'chapter' && problem.reason === 'CHAPTER_UNKNOWN') return begunAnew(form, slot, 'chapter', 'CHAPTER_GONE');
  // Who was about to remove what a colleague has changed since looks at what is there now.
  const sent = intent.startsWith('remove') ? {} : sentValues(form);
  return { slot, problem: inSlot(problem, slot), sent } satisfies MomentsAnswer;
}

/** What it was about is gone: all that was typed stands in the form for a new one. */
function begunAnew(form: FormData, slot: string, fresh: string, reason: string): MomentsAnswer {
  const named = Object.entries(sentValues(form)).map(([name, value]) => [name.replace(`-${slot}`, `-${fresh}`), value] as const);
  return { slot: fresh, problem: { reason, fields: [] }, sent: Object.fromEntries(named) };
}

/** Which passage or chapter, and the state of it that was seen. */
function seen({ slot, read }: Sent): { id: string; revision: number } {
  return { id: slot, revision: Number(read('revision')) || 1 };
}

function chapterOf(slot: string): number | null {
  const milliseconds = /^chapter-(\d+)$/.exec(slot)?.[1];
  return milliseconds === undefined ? null : Number(milliseconds);
}

async function withInput(sent: Sent, save: (input: { themeSlug: string; questionKey: string; startMs: number; endMs: number; note: string; noteLanguage: string | null }) => Promise<Outcome>): Promise<Outcome> {
  const { read, slot } = sent;
  const [themeSlug = '', questionKey = ''] = read('question').split('/');
  if (!questionKey) return { problem: { fields: [{ path: `question-${slot}`, code: 'QUESTION_NEEDED' }] } };
  const [startMs, endMs] = [passageMilliseconds(read('from')), passageMilliseconds(read('to'))];
  if (startMs === undefined) return invalid(sent, 'from');
  if (endMs === undefined) return invalid(sent, 'to');
  return save({ themeSlug, questionKey, startMs, endMs, note: read('note'), noteLanguage: read('language') || null });
}

function invalid({ slot }: Sent, name: string): Outcome {
  return { problem: { fields: [{ path: `${name}-${slot}`, code: 'MOMENT_INVALID' }] } };
}

function run<Result, Variables>({ args }: Sent, document: TypedDocumentString<Result, Variables>, variables: Variables) {
  return gqlForm(args, document, variables);
}

function anchored<Result>(written: { data: Result; problem?: undefined } | { data?: undefined; problem: Problem }, anchor: (data: Result) => string): Outcome {
  return written.problem ? { problem: written.problem } : { anchor: anchor(written.data) };
}

function inSlot(problem: Problem, slot: string): Problem {
  const fields = problem.fields.map((field) => {
    const name = FIELDS[field.path.split('.').at(-1) ?? ''];
    return name ? { ...field, path: `${name}-${slot}` } : field;
  });
  return { ...problem, fields };
}
