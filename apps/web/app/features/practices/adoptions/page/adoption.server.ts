import { randomUUID } from 'node:crypto';
import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { readSubjectThread } from '~/features/discussions/subject-thread.server';
import { AdoptionQuery } from '../adoption.query';

/** What a form of this page leads back with: `?done=offered`. */
export const DONE = ['begun', 'saved', 'moved', 'written', 'removed', 'offered', 'answered', 'stopped'] as const;

export type Done = (typeof DONE)[number];

/** An adoption with what is said about it. */
export async function readAdoption(args: RequestArgs, id: string) {
  const { searchParams } = new URL(args.request.url);
  const earlier = searchParams.get('earlier');
  const [{ adoption, viewer }, thread] = await Promise.all([gql(args, AdoptionQuery, { id, earlier }), readSubjectThread(args, 'ADOPTION', id)]);
  if (!adoption) throw notFound();
  const done = searchParams.get('done');
  return {
    adoption,
    thread,
    isMember: viewer != null,
    isEarlier: earlier !== null,
    done: DONE.find((one) => one === done),
    // The same form sent twice makes one offer.
    key: randomUUID(),
  };
}

export type AdoptionPageData = Awaited<ReturnType<typeof readAdoption>>;
