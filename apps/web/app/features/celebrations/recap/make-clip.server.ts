import { createHash } from 'node:crypto';
import { gql, gqlForm } from '~/api/gql.server';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { SetClipText } from '~/features/submit/clip-edit.mutations';
import { CreateClip } from '~/features/submit/new-clip.query';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { RecapClipQuery, SaveRecap } from './recap.query';

interface Of {
  celebration: { id: string; title: string; description: string; language: string; city: { id: string } };
  recap: { clipId?: string | null; text: string; language: string; edits: number };
}

/** One id for the clip of one celebration: whoever presses twice, or at the same time as a colleague, makes one clip. */
export function clipIdOf(celebrationId: string): string {
  const hash = createHash('sha256').update(`clip of the celebration ${celebrationId}`).digest('hex');
  // A UUID of version 8: made of something else than time or chance.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The draft of a clip of the recording, with the words that are there already; the recap keeps which it is. */
export async function makeClip(args: RequestArgs, { celebration, recap }: Of): Promise<{ id: string; problem?: undefined } | { problem: Problem }> {
  if (recap.clipId) return { id: recap.clipId };
  const { title, city } = celebration;
  const language = recap.text ? recap.language : celebration.language;
  const clip = { cityId: city.id, themeSlug: 'celebration', language, title };
  let id = clipIdOf(celebration.id);
  const made = await gqlForm(args, CreateClip, { input: { ...clip, id } });
  if (made.problem) {
    // Somebody of the city has made it; or it was deleted, and another one begins.
    const there = await gql(args, RecapClipQuery, { id });
    if (!there.clip) {
      const other = await gqlForm(args, CreateClip, { input: clip });
      if (other.problem) return { problem: other.problem };
      id = other.data.createClip.id;
    }
  }
  const saved = await gqlForm(args, SaveRecap, { input: { celebrationId: celebration.id, edits: recap.edits, clipId: id } });
  if (saved.problem) return { problem: saved.problem };
  await describe(args, id, { language, title, summary: (recap.text || celebration.description).slice(0, LIMITS.clip.summary).trim() });
  return { id };
}

/** Only of a clip that says nothing yet; where it cannot be written, its own page says why. */
async function describe(args: RequestArgs, id: string, input: { language: string; title: string; summary: string }): Promise<void> {
  const { clip } = await gql(args, RecapClipQuery, { id });
  const isEmpty = clip?.texts.every(({ summary }) => !summary);
  if (clip && isEmpty && input.summary) await gqlForm(args, SetClipText, { id, revision: clip.revision, input });
}
