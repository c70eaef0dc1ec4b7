import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import type { DiscussionFilter } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { composerStart } from '../compose/start.server';
import { levelOfTheme } from '../watching/watching.server';
import { Forum, ForumOfTheme, Forums, MyDiscussions, NewTopic } from './forum.query';
import { themeSlugs } from './theme-slugs';

export const filters: readonly DiscussionFilter[] = ['ALL', 'UNANSWERED', 'MINE', 'UNREAD'];

/** All forums in numbers, and where somebody wrote last. */
export async function readForums(args: RequestArgs) {
  const { forums, discussions, viewer } = await gql(args, Forums, { words: languageOf(args.request) });
  return { forums, newest: discussions.nodes, zone: viewer?.timeZone ?? null };
}

export type ForumsData = Awaited<ReturnType<typeof readForums>>;

/** A list of a theme's discussions; what is chosen stands in the address. */
export async function readForum(args: RequestArgs, theme: string) {
  if (!isTheme(theme)) throw notFound();
  const { searchParams } = new URL(args.request.url);
  const filter = filterIn(searchParams);
  if ((filter === 'MINE' || filter === 'UNREAD') && !hasSession(args.request.headers)) throw redirect(signInPath(args.request));
  const language = languageIn(searchParams);
  const [answer, level] = await Promise.all([
    gql(args, Forum, { theme, filter, language, after: searchParams.get('after'), words: languageOf(args.request) }),
    levelOfTheme(args, theme),
  ]);
  return { ...answer, level, theme, filter, language, reader: answer.viewer ?? null, zone: answer.viewer?.timeZone ?? null };
}

export type ForumData = Awaited<ReturnType<typeof readForum>>;

/** What the member takes part in, or has not seen yet, in all forums and threads; and what they have begun to write. */
export async function readMine(args: RequestArgs) {
  const { searchParams } = new URL(args.request.url);
  const filter = filterIn(searchParams) === 'UNREAD' ? 'UNREAD' : 'MINE';
  const answer = await gql(args, MyDiscussions, { filter, after: searchParams.get('after'), words: languageOf(args.request) });
  if (!answer.viewer) throw redirect(signInPath(args.request));
  return { ...answer, filter, zone: answer.viewer.timeZone };
}

export type MineData = Awaited<ReturnType<typeof readMine>>;

/** Where a question is asked; only for members. */
export async function readNewTopic(args: RequestArgs, theme: string) {
  if (!isTheme(theme)) throw notFound();
  if (!hasSession(args.request.headers)) throw redirect(signInPath(args.request));
  const { viewer, draft } = await gql(args, NewTopic, { place: `topic:${theme}` });
  if (!viewer) throw redirect(signInPath(args.request));
  return { theme, reader: viewer, start: composerStart(draft, languageOf(args.request)) };
}

export type NewTopicData = Awaited<ReturnType<typeof readNewTopic>>;

/** For the page of a module; null where it cannot be told now. */
export async function readForumOfTheme(args: RequestArgs, theme: string) {
  try {
    const { discussions, answerTimes } = await gql(args, ForumOfTheme, { theme, words: languageOf(args.request) });
    return { newest: discussions.nodes, times: answerTimes };
  } catch (error) {
    if (args.request.signal.aborted) throw error;
    return null;
  }
}

export type ForumOfThemeData = Awaited<ReturnType<typeof readForumOfTheme>>;

function filterIn(params: URLSearchParams): DiscussionFilter {
  const wanted = params.get('show')?.toUpperCase();
  return filters.find((filter) => filter === wanted) ?? 'ALL';
}

function languageIn(params: URLSearchParams): string | null {
  const language = params.get('language') ?? '';
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language) ? language : null;
}

const isTheme = (slug: string) => themeSlugs.some((theme) => theme === slug);
