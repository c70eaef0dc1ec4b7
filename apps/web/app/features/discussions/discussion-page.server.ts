import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { languageOf } from '~/i18n/choose-language';
import { composerStart, quotationOf } from './compose/start.server';
import { DiscussionPage, DraftAt, OnePost, WhereLeftOff } from './discussion.query';

/** A page of posts, as the API makes it unless asked otherwise. */
const WINDOW = 50;

/** A stretch of a discussion: where the address says, else where the member left off, else its beginning. */
export async function readDiscussion(args: RequestArgs, id: string) {
  const { searchParams } = new URL(args.request.url);
  const language = languageOf(args.request);
  const place = { at: numberIn(searchParams, 'at'), before: numberIn(searchParams, 'before'), after: numberIn(searchParams, 'after') };
  const named = Object.values(place).some((value) => value !== null);
  if (!named && hasSession(args.request.headers)) place.at = await leftOff(args, id);
  const [page, answered] = await Promise.all([gql(args, DiscussionPage, { id, language, ...place }), readAnswered(args, id)]);
  const { discussion, viewer } = page;
  if (!discussion) throw notFound();
  const draft = answered?.answering ? answered.draft : discussion.viewer?.draft;
  return {
    discussion,
    reader: viewer ?? null,
    at: place.at,
    answering: answered?.answering ?? null,
    start: composerStart(draft, language, answered?.quotation),
    splitting: searchParams.has('split') && discussion.viewer?.canModerate === true,
  };
}

export type DiscussionData = Awaited<ReturnType<typeof readDiscussion>>;

async function leftOff(args: RequestArgs, id: string): Promise<number | null> {
  const { discussion } = await gql(args, WhereLeftOff, { id });
  const { firstUnread = null, readPosition = null } = discussion?.viewer ?? {};
  if (firstUnread !== null && firstUnread > 1) return firstUnread;
  return readPosition !== null && discussion && discussion.lastPosition > WINDOW ? discussion.lastPosition : null;
}

/** The post that is to be answered or quoted, and the draft of that answer. */
async function readAnswered(args: RequestArgs, id: string) {
  const { searchParams } = new URL(args.request.url);
  const answer = numberIn(searchParams, 'answer');
  const quote = numberIn(searchParams, 'quote');
  const at = answer ?? quote;
  if (at === null || !hasSession(args.request.headers)) return null;
  const { discussion } = await gql(args, OnePost, { id, at, language: languageOf(args.request) });
  const post = discussion?.posts.posts.find(({ position }) => position === at);
  if (!post || post.state !== 'SHOWN') return null;
  const author = post.author?.name ?? null;
  if (answer === null) return { quotation: quotationOf({ position: at, author: author ?? '…', body: post.body }) };
  const { draft } = await gql(args, DraftAt, { place: `discussion:${id}:${post.id}` });
  return { answering: { id: post.id, position: at, name: author }, draft };
}

/** A whole number above 0, or null. */
export function numberIn(params: URLSearchParams, name: string): number | null {
  const value = params.get(name);
  return value !== null && /^\d{1,10}$/.test(value) && Number(value) > 0 && Number(value) < 2 ** 31 - 200 ? Number(value) : null;
}
