import { gql } from '~/api/gql.server';
import { notFound } from '~/api/api-errors.server';
import type { RequestArgs } from '~/api/request-context.server';
import { CollectionQuery, CollectionsQuery } from './collections.query';

/** Who puts practices together for a city. */
export const MAKERS: readonly string[] = ['FOCAL_POINT', 'CONTRIBUTOR'];

/** The list; `?city=` narrows it. */
export async function readCollections(args: RequestArgs) {
  const params = new URL(args.request.url).searchParams;
  const { practiceCollections, viewer } = await gql(args, CollectionsQuery, { city: params.get('city') || null, after: params.get('after') });
  const mayMake = viewer !== null && viewer !== undefined && (viewer.networkRoles.some(({ role }) => role === 'EDITOR') || viewer.cities.some(({ role }) => MAKERS.includes(role)));
  return { ...practiceCollections, mayMake, isDeleted: mayMake && params.get('fresh') === 'deleted' };
}

export type CollectionsData = Awaited<ReturnType<typeof readCollections>>;

export async function readCollection(args: RequestArgs, id: string) {
  const { practiceCollection } = await gql(args, CollectionQuery, { id });
  if (!practiceCollection) throw notFound();
  return practiceCollection;
}

export type CollectionData = Awaited<ReturnType<typeof readCollection>>;
