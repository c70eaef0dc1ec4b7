import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { throwMissing } from '../page/missing-practice.server';
import { OPEN, revisionOf } from '../page/read-practice.server';
import { PracticeDifferencesQuery, PracticeRevisionsQuery } from './revisions.query';

export async function readRevisions(args: RequestArgs, id: string) {
  const { practice } = await gql(args, PracticeRevisionsQuery, { id });
  if (!practice) return throwMissing(args, id);
  return { practice };
}

export type RevisionsData = Awaited<ReturnType<typeof readRevisions>>;

/** Without `from` the first is compared, without `to` what is being worked on. */
export async function readDifferences(args: RequestArgs, id: string) {
  const { searchParams } = new URL(args.request.url);
  const from = revisionOf(searchParams.get('from') ?? '1');
  const asked = searchParams.get('to');
  const to = asked === null || asked === OPEN ? null : revisionOf(asked);
  const { practice, practiceDifferences } = await gql(args, PracticeDifferencesQuery, { id, from, to });
  if (!practice) return throwMissing(args, id);
  if (!practiceDifferences) throw notFound();
  return { practice, from, to, differences: practiceDifferences };
}

export type DifferencesData = Awaited<ReturnType<typeof readDifferences>>;
