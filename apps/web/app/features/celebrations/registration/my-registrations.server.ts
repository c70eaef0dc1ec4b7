import { redirect } from 'react-router';
import { signInPath } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { MyRegistrationsQuery } from './registration.query';

/** What a member registered for, newest first. */
export async function readMyRegistrations(args: RequestArgs) {
  const { viewer } = await gql(args, MyRegistrationsQuery, { after: new URL(args.request.url).searchParams.get('after') });
  if (!viewer) throw redirect(signInPath(args.request));
  return viewer.registrations;
}

export type MyRegistrationsData = Awaited<ReturnType<typeof readMyRegistrations>>;
