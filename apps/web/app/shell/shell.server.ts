import { gql } from '~/api/gql.server';
import type { ShellNetworkQuery, ShellViewerQuery } from '~/api/generated/graphql';
import { hasSession, type RequestArgs } from '~/api/request-context.server';
import { NetworkQuery, ViewerQuery } from './shell.query';

export type ShellViewer = NonNullable<ShellViewerQuery['viewer']>;
export type ShellNetwork = ShellNetworkQuery['network'];

export interface Shell {
  viewer: ShellViewer | null;
  /** Somebody is signed in, and who it is could not be asked. */
  viewerUnknown: boolean;
  network: ShellNetwork | null;
}

const freshFor = 15_000;
let known: { network: ShellNetwork; until: number } | undefined;

async function readNetwork(args: RequestArgs): Promise<ShellNetwork> {
  if (known && known.until > Date.now()) return known.network;
  const { network } = await gql(args, NetworkQuery, {});
  known = { network, until: Date.now() + freshFor };
  return network;
}

async function readViewer(args: RequestArgs): Promise<ShellViewer | null> {
  if (!hasSession(args.request.headers)) return null;
  return (await gql(args, ViewerQuery, {})).viewer ?? null;
}

/** Never fails: a page that only lacks its head still says what it can. */
export async function readShell(args: RequestArgs): Promise<Shell> {
  const [viewer, network] = await Promise.allSettled([readViewer(args), readNetwork(args)]);
  return {
    viewer: viewer.status === 'fulfilled' ? viewer.value : null,
    viewerUnknown: viewer.status === 'rejected',
    network: network.status === 'fulfilled' ? network.value : (known?.network ?? null),
  };
}

/** What the frame around every page needs. */
export async function readRoot(args: RequestArgs) {
  return { ...(await readShell(args)), origin: new URL(args.request.url).origin };
}
