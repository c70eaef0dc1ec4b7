import { data, redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { CaptionsNowQuery as NowResult } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { LANGUAGE_TAG } from '../../../../../../libs/contracts/languages.js';
import { CaptionEditorQuery, CaptionsNowQuery, type EditedTrack } from './captions.query';

type Open = NowResult['captionSuggestions']['nodes'][number];

/** The track as the page holds it; times in words are written here, where all browsers get the same. */
export type Track = EditedTrack & { when: string };
export type Suggestion = Open & { when: string };
export type Draft = NonNullable<NowResult['clip']>['captionDrafts'][number];

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
  const { viewer, captionEngines: engines, captionSuggestions } = answer;
  if (!answer.clip || !viewer) throw notFound();
  if (!clip.viewerCan.caption && !clip.captions.some((track) => track.language === language)) throw data({}, { status: 403 });
  const words = when(args, viewer.timeZone);
  const { track, beside, captionDrafts, ...rest } = answer.clip;
  return {
    language,
    memberId: viewer.id,
    clip: rest,
    engines,
    beside: beside && beside.cues.length > 0 ? beside : null,
    asText: searchParams.get('as') === 'text',
    fresh: searchParams.get('fresh') ?? undefined,
    now: nowOf({ track, drafts: captionDrafts, suggestions: captionSuggestions.nodes, language }, words),
  };
}

/** What may have changed since the page was opened. */
export async function readNow(args: RequestArgs, id: string, language: string): Promise<Now> {
  const { viewer, clip, captionSuggestions } = await gql(args, CaptionsNowQuery, { id, language });
  if (!clip) throw notFound();
  return nowOf({ track: clip.track, drafts: clip.captionDrafts, suggestions: captionSuggestions.nodes, language }, when(args, viewer?.timeZone));
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
    // The newest first.
    drafts: drafts.filter((draft) => draft.language === language).reverse(),
    suggestions: suggestions.map((suggestion) => ({ ...suggestion, when: words(suggestion.at) })),
  };
}

function when({ request }: RequestArgs, timeZone = 'UTC'): (at: string) => string {
  const language = languageOf(request);
  return (at) => formatDate(language, at, { dateStyle: 'medium', timeStyle: 'short', timeZone });
}
