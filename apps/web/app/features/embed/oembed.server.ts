import { notFound } from '~/api/api-errors.server';
import { gql } from '~/api/gql.server';
import type { RequestArgs } from '~/api/request-context.server';
import { languageOfPath } from '~/i18n/choose-language';
import { defaultLanguage } from '~/i18n/languages';
import { readStart } from '~/ui/film/player-address';
import { embedCode } from './embed-code';
import { TellingClipQuery } from './embed.query';

const CLIP = /^\/(?:[a-z]{2}\/)?(?:embed\/)?clips\/([0-9a-f]{8}-[0-9a-f-]{27})$/;
const KEPT_SECONDS = 3_600;
/** Of the poster, which is never wider. */
const POSTER_WIDTH = 1_280;

/** What stands at an address, as oEmbed 1.0 says it; throws 400 for what is no address, 404 for what is no clip of ours. */
export async function readOembed(args: RequestArgs, asked: URLSearchParams): Promise<Record<string, string | number>> {
  const { origin } = new URL(args.request.url);
  const address = asked.get('url') ?? '';
  if (!URL.canParse(address)) throw new Response('url', { status: 400 });
  const url = new URL(address);
  const id = CLIP.exec(url.pathname)?.[1];
  if (url.host !== new URL(origin).host || !id) throw notFound();
  const language = languageOfPath(url.pathname) ?? defaultLanguage;
  const { clip } = await gql(args, TellingClipQuery, { id, language });
  if (!clip || clip.media.state !== 'READY') throw notFound();
  const { width: seen = 0, height: high = 0, posterUrl } = clip.media;
  const frame = embedCode({
    origin,
    clipId: id,
    title: clip.title,
    shape: clip.media,
    start: readStart(url.searchParams),
    most: { width: pixels(asked.get('maxwidth')), height: pixels(asked.get('maxheight')) },
  });
  const wide = Math.min(seen ?? 0, POSTER_WIDTH);
  return {
    type: 'video',
    version: '1.0',
    title: clip.title,
    author_name: clip.city.name,
    author_url: `${origin}/${language}/cities/${clip.city.slug}`,
    provider_name: 'Citylore',
    provider_url: origin,
    cache_age: KEPT_SECONDS,
    ...(posterUrl && wide && high && seen ? { thumbnail_url: origin + posterUrl, thumbnail_width: wide, thumbnail_height: Math.round((wide * high) / seen) } : {}),
    html: frame.html,
    width: frame.width,
    height: frame.height,
  };
}

/** The same as XML. */
export function oembedXml(told: Record<string, string | number>): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const lines = Object.entries(told).map(([name, value]) => `  <${name}>${escaped(String(value))}</${name}>`);
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>\n${lines.join('\n')}\n</oembed>\n`;
}

function pixels(text: string | null): number | undefined {
  return text && /^\d{1,5}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}
