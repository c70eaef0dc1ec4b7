import { redirect } from 'react-router';
import { notFound, signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { RecordOf } from '../discussion.query';

/** What was done to keep order in a discussion; moderators only. */
export async function readRecord(args: RequestArgs, id: string) {
  if (!hasSession(args.request.headers)) throw redirect(signInPath(args.request));
  const after = new URL(args.request.url).searchParams.get('after');
  const { viewer, discussion, discussionRecord } = await gql(args, RecordOf, { id, after });
  if (!discussion) throw notFound();
  return { discussion, record: discussionRecord, zone: viewer?.timeZone ?? 'UTC' };
}

export type RecordData = Awaited<ReturnType<typeof readRecord>>;
