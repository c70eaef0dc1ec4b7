import sharp from 'sharp';
import { members, CITY, NOT_FOUND, OK } from './roles.js';
import { type Line, mutation } from './lines.js';
import type { World } from './world.js';

export const SMALL_PICTURE = await sharp({ create: { width: 320, height: 240, channels: 3, background: '#2a6f97' } }).png().toBuffer();

/** A picture of the table's city that nothing shows. */
export async function pictureOf(world: World): Promise<string> {
  const answer = await fetch(`${world.app.url}/media/pictures?city=${world.city.id}&purpose=POSTER`, {
    method: 'POST',
    body: new Uint8Array(SMALL_PICTURE),
    headers: { 'content-type': 'image/png', cookie: world.one('author').cookie },
  });
  return ((await answer.json()) as { id: string }).id;
}

export const OF_PICTURES: Line[] = [mutation('describePicture', members(NOT_FOUND, [CITY, OK]), async (world) => ({ input: { id: await pictureOf(world), alt: `A drum ${Math.random()}` } }))];
