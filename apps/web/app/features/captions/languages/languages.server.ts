import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { languageChoices } from '~/i18n/language-choices';
import { NO_SPEECH } from '../../../../../../libs/contracts/languages.js';
import { CaptionLanguagesQuery } from '../server/captions.query';

export type LanguagesData = Awaited<ReturnType<typeof readLanguages>>;

/** All languages in which a clip has captions, and what is under way. */
export async function readLanguages(args: RequestArgs, id: string) {
  const page = languageOf(args.request);
  const { viewer, clip, captionEngines: engines, captionSuggestions } = await gql(args, CaptionLanguagesQuery, { id, page });
  if (!clip) throw hasSession(args.request.headers) ? notFound() : redirect(signInPath(args.request));
  const timeZone = viewer?.timeZone ?? 'UTC';
  const when = (at: string) => formatDate(page, at, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const spoken = clip.spokenLanguage && clip.spokenLanguage !== NO_SPEECH ? clip.spokenLanguage : null;
  return {
    clip,
    engines,
    spoken,
    tracks: clip.captions.map(({ cues, ...track }) => ({
      ...track,
      lines: cues.length,
      when: when(track.changedAt),
      suggestions: captionSuggestions.nodes.filter(({ language }) => language === track.language).length,
    })),
    drafts: clip.captionDrafts.filter(({ state, placed }) => state !== 'DONE' || !placed),
    choices: languageChoices(page, clip.city.languages),
    fresh: new URL(args.request.url).searchParams.get('fresh') ?? undefined,
  };
}
