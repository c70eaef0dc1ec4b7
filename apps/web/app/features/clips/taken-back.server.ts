import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { TakenBackQuery } from './taken-back.query';

/** The theme of a clip that was on the site until its city took it back; undefined for any other. */
export async function readTakenBack(args: RequestArgs, id: string): Promise<{ themeSlug: string } | undefined> {
  return (await gql(args, TakenBackQuery, { ids: [id] })).takenBackClips[0];
}
