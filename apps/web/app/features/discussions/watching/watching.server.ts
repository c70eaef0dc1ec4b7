import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import type { WatchingQuery } from '~/api/generated/graphql';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { Watching, WatchedDiscussion, WatchedSubject } from './watching.query';

type Watch = WatchingQuery['watchLevels'][number];

/** Lines of the page: each asks for the name of what it is about. */
const MOST = 40;

/** What the member wants to hear of, with names; what is not there any more is left out. */
export async function readWatching(args: RequestArgs) {
  const { viewer, watchLevels } = await gql(args, Watching, {});
  if (!viewer) throw redirect(signInPath(args.request));
  const themes = new Map(watchLevels.filter(({ kind }) => kind === 'THEME').map(({ id, level }) => [id, level]));
  const others = await Promise.all(watchLevels.filter(({ kind }) => kind !== 'THEME').slice(0, MOST).map((watch) => named(args, watch)));
  return { themes: Object.fromEntries(themes), others: others.filter((one) => one !== null) };
}

export type WatchingData = Awaited<ReturnType<typeof readWatching>>;

async function named(args: RequestArgs, watch: Watch) {
  const language = languageOf(args.request);
  const { kind, id, level } = watch;
  try {
    if (kind === 'DISCUSSION') {
      const { discussion } = await gql(args, WatchedDiscussion, { id, language });
      return discussion && { kind, id, level, title: discussion.title ?? null, about: discussion.subject?.title ?? null, href: `/discussions/${id}` };
    }
    const { subject } = (await gql(args, WatchedSubject, { kind, id, language })).subjectDiscussion;
    return { kind, id, level, title: subject.title, about: null, href: subject.href };
  } catch (error) {
    if (args.request.signal.aborted) throw error;
    return null;
  }
}

/** The member's level of one theme; null for visitors. */
export async function levelOfTheme(args: RequestArgs, theme: string) {
  if (!hasSession(args.request.headers)) return null;
  const { viewer, watchLevels } = await gql(args, Watching, {});
  return viewer ? (watchLevels.find(({ kind, id }) => kind === 'THEME' && id === theme)?.level ?? 'NORMAL') : null;
}
