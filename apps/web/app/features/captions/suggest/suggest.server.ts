import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { graphql } from '~/api/generated';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import { redirectTo } from '~/api/redirect.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { readText } from '~/forms/read-text.server';
import { sentValues, type SentValues } from '~/forms/sent-values.server';
import { languageOf } from '~/i18n/choose-language';
import { LANGUAGE_TAG } from '../../../../../../libs/contracts/languages.js';
import { SuggestCaption } from '../server/captions.mutations';

export const SuggestQuery = graphql(`
  query SuggestLine($id: ID!, $language: String!, $page: String!) {
    viewer { id }
    clip(id: $id) {
      id
      state
      title(language: $page)
      city { name }
      theme { slug }
      media { posterUrl download { url } }
      captionTrack(language: $language) { id language cues { startMs endMs text } }
    }
  }
`);

export type SuggestData = Awaited<ReturnType<typeof readLines>>;

/** The lines of a published clip, and the one that somebody could say better. */
export async function readLines(args: RequestArgs, id: string, language: string) {
  if (!LANGUAGE_TAG.test(language)) throw notFound();
  if (!hasSession(args.request.headers)) throw redirect(signInPath(args.request));
  const { viewer, clip } = await gql(args, SuggestQuery, { id, language, page: languageOf(args.request) });
  if (!viewer) throw redirect(signInPath(args.request));
  if (clip?.state !== 'PUBLISHED' || !clip.captionTrack) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const at = searchParams.get('at');
  const { cues } = clip.captionTrack;
  const line = at !== null && at !== '' ? cues.find(({ startMs }) => startMs === Number(at)) : undefined;
  return { clip, language, cues, line, isSent: searchParams.has('sent') };
}

export interface SuggestAnswer {
  problem: Problem;
  sent: SentValues;
}

/** Sends a viewer's better line to the clip's city. */
export async function suggestLine(args: RequestArgs, clipId: string, language: string): Promise<SuggestAnswer | Response> {
  const form = await args.request.formData();
  const number = (name: string) => Math.round(Number(readText(form, name)) || 0);
  const current = form.get('current');
  const input = {
    ...{ clipId, language, startMs: number('startMs'), endMs: number('endMs'), text: readText(form, 'text').replaceAll('\r\n', '\n') },
    // A form sends line ends as Windows writes them.
    current: typeof current === 'string' ? current.replaceAll('\r\n', '\n') : '',
    note: readText(form, 'note') || null,
  };
  const { problem } = await gqlForm(args, SuggestCaption, { input });
  if (problem) return { problem, sent: sentValues(form) };
  return redirectTo(args.request, `/clips/${clipId}/captions/${language}/suggest?sent=1`);
}
