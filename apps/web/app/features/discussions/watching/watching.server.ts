import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { WatchedThings, Watching } from './watching.query';

/** What the member wants to hear of, with names; what is not there any more is left out. */
export async function readWatching(args: RequestArgs) {
  const { viewer, watchLevels } = await gql(args, WatchedThings, { language: languageOf(args.request) });
  if (!viewer) throw redirect(signInPath(args.request));
  const themes = Object.fromEntries(watchLevels.filter(({ kind }) => kind === 'THEME').map(({ id, level }) => [id, level]));
  return { themes, others: watchLevels.flatMap(({ kind, id, level, thing }) => (thing ? [{ kind, id, level, ...thing }] : [])) };
}

export type WatchingData = Awaited<ReturnType<typeof readWatching>>;

/** The member's level of one theme; null for visitors. */
export async function levelOfTheme(args: RequestArgs, theme: string) {
  if (!hasSession(args.request.headers)) return null;
  const { viewer, watchLevels } = await gql(args, Watching, {});
  return viewer ? (watchLevels.find(({ kind, id }) => kind === 'THEME' && id === theme)?.level ?? 'NORMAL') : null;
}
