import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readSubjectThread } from '~/features/discussions/subject-thread.server';
import { throwMissing } from './missing-practice.server';
import { type PracticeOnPage, PracticeQuery, ReportedFiguresQuery } from './practice.query';

/** `?revision=` for insiders: what is being worked on. */
export const OPEN = 'open';

/** A practice with what is said about it; an older or an unpublished text has no conversation of its own. */
export async function readPractice(args: RequestArgs, id: string) {
  const asked = new URL(args.request.url).searchParams.get('revision');
  const open = asked === OPEN;
  const revision = asked === null || open ? null : revisionOf(asked);
  const [{ viewer, practice }, thread] = await Promise.all([
    gql(args, PracticeQuery, { id, revision, open }),
    asked === null ? readSubjectThread(args, 'PRACTICE', id) : undefined,
  ]);
  if (!practice) return throwMissing(args, id);
  const text = open ? practice.openRevision?.sections : practice.revision.sections;
  if (!text) throw notFound();
  const state = open && practice.openRevision ? practice.openRevision.state : practice.state;
  const newest = practice.revisions[0]?.number ?? null;
  const older = revision !== null && newest !== null && revision < newest ? newest : null;
  return {
    practice,
    reported: await readReported(args, practice),
    text,
    state,
    open,
    /** The number of the current revision, where an older one is read. */
    older,
    title: (open && text.promise?.title) || practice.title,
    promise: (open && text.promise?.promise) || practice.promise,
    isSignedIn: viewer !== null && viewer !== undefined,
    thread: state === 'PUBLISHED' && older === null ? thread : undefined,
  };
}

export type PracticeData = Awaited<ReturnType<typeof readPractice>>;

/** What cities that took it over measured, for each of its figures. */
async function readReported(args: RequestArgs, { id, counts }: PracticeOnPage) {
  if (counts.reported === 0) return [];
  const { practiceFamily } = await gql(args, ReportedFiguresQuery, { id });
  return practiceFamily?.figures ?? [];
}

/** The number of a revision in an address, or the page that says there is none. */
export function revisionOf(asked: string): number {
  const number = Number(asked);
  if (!Number.isSafeInteger(number) || number < 1) throw notFound();
  return number;
}
