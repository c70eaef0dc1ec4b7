import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { OnePost, PostHistory } from '../discussion.query';

export const doings = ['edit', 'remove', 'report'] as const;
export type Doing = (typeof doings)[number];

/** Beyond every position: what waits for a moderator stands at the end. */
const END = 2_000_000_000;

/** One post by its place (or, while it waits, its id), with what it said before and what the reader wants to do with it. */
export async function readPost(args: RequestArgs, id: string, place: string) {
  const { searchParams } = new URL(args.request.url);
  const doing = doings.find((one) => one === searchParams.get('do')) ?? null;
  if (doing && !hasSession(args.request.headers)) throw redirect(signInPath(args.request));
  const at = /^\d{1,9}$/.test(place) ? Number(place) : END;
  const { discussion, viewer } = await gql(args, OnePost, { id, at, language: languageOf(args.request) });
  const post = discussion?.posts.posts.find((one) => (at === END ? one.id === place : one.position === at));
  if (!discussion || !post) throw notFound();
  const history = post.editedAt && post.html !== '' ? (await gql(args, PostHistory, { id: post.id })).postHistory : [];
  return { discussion, post, reader: viewer ?? null, history, doing, reported: searchParams.has('reported') };
}

export type PostData = Awaited<ReturnType<typeof readPost>>;
