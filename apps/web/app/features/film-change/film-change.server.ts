import { notFound } from '~/api/api-errors.server';
import type { FilmChangePartsFragment } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { type EditPage, readPage } from '~/features/submit/edit-page.server';
import { languageOf } from '~/i18n/choose-language';
import { formatDate } from '~/i18n/format';
import { FilmChangeQuery } from './film-change.query';

export type FilmChange = FilmChangePartsFragment;

/** The clip as its page of editing has it, with the other film in the place of its own: what sends and shows films works the same. */
export interface FilmChangePage extends EditPage {
  change: FilmChange | null;
}

/** For who may send another film for a clip on the site; also while one waits though the clip has left it. */
export async function readFilmChange(args: RequestArgs, id: string): Promise<FilmChangePage> {
  const [page, { clip }] = await Promise.all([readPage(args, id), gql(args, FilmChangeQuery, { id })]);
  const change = clip?.filmChange ?? null;
  if (!page.clip.viewerCan.keepConsents || (!change && !page.clip.viewerCan.replaceFilm)) throw notFound();
  if (!change) return { ...page, change };
  const language = languageOf(args.request);
  const when = { ...page.when };
  if (change.lastDecision) when.decision = formatDate(language, change.lastDecision.at);
  if (change.media.upload) when.expires = formatDate(language, change.media.upload.expiresAt);
  const { media, captions, revision, missing } = change;
  return { change, when, clip: { ...page.clip, media, captions, revision, missing, viewerCan: { ...page.clip.viewerCan, choosePoster: false, retry: change.viewerCan.retry } } };
}
