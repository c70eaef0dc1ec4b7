import { oembedXml, readOembed } from '~/features/embed/oembed.server';
import type { Route } from './+types/oembed';

/** For sites that make a player out of an address of ours (oembed.com, 1.0). */
export async function loader(args: Route.LoaderArgs) {
  const { searchParams } = new URL(args.request.url);
  const format = searchParams.get('format') ?? 'json';
  if (format !== 'json' && format !== 'xml') return new Response('format', { status: 501 });
  const told = await readOembed(args, searchParams);
  return new Response(format === 'json' ? JSON.stringify(told) : oembedXml(told), {
    headers: {
      'Content-Type': format === 'json' ? 'application/json; charset=utf-8' : 'text/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=300',
      'Access-Control-Allow-Origin': '*',
    },
  });
}
