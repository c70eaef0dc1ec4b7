import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { ClipEditQuery as Answer } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { whenSaid } from '~/features/review/when-said';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { languageChoices } from '~/i18n/language-choices';
import { ClipEditQuery, SubmitFactsQuery } from './clip-edit.query';

export type EditedClip = NonNullable<Answer['clip']>;

/** What may change while the page is open; asked for again after each hint. */
export interface EditPage {
  clip: EditedClip;
  /** Of the history's lines, by id, and of single facts. */
  when: Record<string, string>;
}

/** What stays the same while the page is open. */
export type EditFacts = Awaited<ReturnType<typeof readFacts>>;

export async function readPage(args: RequestArgs, id: string): Promise<EditPage> {
  const language = languageOf(args.request);
  const { clip, viewer } = await gql(args, ClipEditQuery, { id, language });
  if (!clip) throw hasSession(args.request.headers) ? notFound() : redirect(signInPath(args.request));
  const timeZone = viewer?.timeZone ?? 'UTC';
  const words = (value: string) => formatDate(language, value, { dateStyle: 'medium', timeStyle: 'short', timeZone });
  const when = whenSaid(words, clip);
  if (clip.consent) when.consent = words(clip.consent.statedAt);
  if (clip.media.upload) when.expires = formatDate(language, clip.media.upload.expiresAt);
  return { clip, when };
}

export async function readFacts(args: RequestArgs, cityLanguages: readonly string[]) {
  const { network, themes } = await gql(args, SubmitFactsQuery, {});
  return {
    limits: network.upload,
    themes: themes.map(({ slug }) => slug),
    languages: languageChoices(languageOf(args.request), cityLanguages),
  };
}
