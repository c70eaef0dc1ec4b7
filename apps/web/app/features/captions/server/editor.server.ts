import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { LANGUAGE_TAG } from '../../../../../../libs/contracts/languages.js';
import type { Cue } from '../cues/cue';
import { CaptionEditorQuery, CaptionsNowQuery, type EditedTrack } from './captions.query';

/** A better line that somebody suggested. */
interface Open {
  id: string;
  startMs: number;
  endMs: number;
  current: string;
  suggested: string;
  note?: string | null;
  byName?: string | null;
  at: string;
}

/** The track as the page holds it; times in words are written here, where all browsers get the same. */
export type Track = EditedTrack & { when: string };
export type Suggestion = Open & { when: string };
/** What a machine is writing, or has written. */
export interface Draft {
  id: string;
  kind: 'SPEECH' | 'TRANSLATION';
  language: string;
  fromLanguage?: string | null;
  state: 'QUEUED' | 'RUNNING' | 'DONE' | 'FAILED';
  code?: string | null;
  placed: boolean;
  cues?: Cue[] | null;
}

export type EditorData = Awaited<ReturnType<typeof readEditor>>;

/** What the page's own address `/now` answers. */
export interface Now {
  track: Track | null;
  drafts: Draft[];
  suggestions: Suggestion[];
}

/** One language of one clip, for who may write captions there. */
export async function readEditor(args: RequestArgs, id: string, language: string) {
  if (!LANGUAGE_TAG.test(language)) throw notFound();
  const page = languageOf(args.request);
  const { searchParams } = new URL(args.request.url);
  const wanted = searchParams.get('beside') ?? '';
  const asked = LANGUAGE_TAG.test(wanted) && wanted !== language ? wanted : '';
  const read = (beside: string) => gql(args, CaptionEditorQuery, { id, language, page, beside: beside || 'zxx' });
  let answer = await read(asked);
  const { clip } = answer;
  if (!clip) throw hasSession(args.request.headers) ? notFound() : redirect(signInPath(args.request));
  // A translation is written beside what is spoken, unless somebody wants it otherwise.
  const source = clip.spokenLanguage;
  if (!searchParams.has('beside') && source && source !== language && clip.captions.some((track) => track.language === source)) answer = await read(source);
  const { viewer } = answer;
  if (!answer.clip || !viewer) throw notFound();
  if (!clip.viewerCan.caption && !clip.captions.some((track) => track.language === language)) throw data({}, { status: 403 });
  const words = when(args, viewer.timeZone);
  const { track, beside, ...rest } = answer.clip;
  return {
    language,
    memberId: viewer.id,
    clip: rest,
    engines: { speech: false, translation: false },
    beside: beside && beside.cues.length > 0 ? beside : null,
    asText: searchParams.get('as') === 'text',
    fresh: searchParams.get('fresh') ?? undefined,
    now: nowOf({ track, drafts: [], suggestions: [], language }, words),
  };
}

export async function readNow(args: RequestArgs, id: string, language: string): Promise<Now> {
  const { viewer, clip } = await gql(args, CaptionsNowQuery, { id, language });
  if (!clip) throw notFound();
  return nowOf({ track: clip.track, drafts: [], suggestions: [], language }, when(args, viewer?.timeZone));
}

interface Read {
  language: string;
  track?: EditedTrack | null;
  drafts: Draft[];
  suggestions: Open[];
}

function nowOf({ language, track, drafts, suggestions }: Read, words: (at: string) => string): Now {
  return {
    track: track ? { ...track, when: words(track.changedAt) } : null,
    drafts: drafts.filter((draft) => draft.language === language),
    suggestions: suggestions.map((suggestion) => ({ ...suggestion, when: words(suggestion.at) })),
  };
}

function when({ request }: RequestArgs, timeZone = 'UTC'): (at: string) => string {
  const language = languageOf(request);
  return (at) => formatDate(language, at, { dateStyle: 'medium', timeStyle: 'short', timeZone });
}
