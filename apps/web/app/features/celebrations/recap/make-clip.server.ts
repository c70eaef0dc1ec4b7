import { createHash } from 'node:crypto';
import { gql, gqlForm } from '~/api/gql.server';
import type { CreateClipInput } from '~/api/generated/graphql';
import type { Problem } from '~/api/problem';
import type { RequestArgs } from '~/api/request-context.server';
import { SetClipText } from '~/features/submit/clip-edit.mutations';
import { CreateClip } from '~/features/submit/new-clip.query';
import { LIMITS } from '../../../../../../libs/contracts/limits.js';
import { RecapClipQuery, SaveRecap } from './recap.query';

type Made = { id: string; problem?: undefined } | { id?: undefined; problem: Problem };

interface Of {
  celebration: { id: string; title: string; description: string; language: string; city: { id: string } };
  recap: { clipId?: string | null; text: string; language: string; edits: number };
}

/** Clips of one celebration that may have been deleted before another is begun. */
const MOST = 8;

/** One id for the clip of one celebration: whoever presses twice, or at the same time as a colleague, makes one clip. `turn`: how many were deleted. */
function clipIdOf(celebrationId: string, turn: number): string {
  const hash = createHash('sha256').update(`clip ${turn} of the celebration ${celebrationId}`).digest('hex');
  // A UUID of version 8: made of something else than time or chance.
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-a${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The draft of a clip of the recording, with the words that are there already; the recap keeps which it is. */
export async function makeClip(args: RequestArgs, { celebration, recap }: Of): Promise<Made> {
  if (recap.clipId) return { id: recap.clipId };
  const { title, city } = celebration;
  const language = recap.text ? recap.language : celebration.language;
  const begun = await begin(args, celebration.id, { cityId: city.id, themeSlug: 'celebration', language, title });
  if (begun.problem) return begun;
  const { id } = begun;
  const saved = await gqlForm(args, SaveRecap, { input: { celebrationId: celebration.id, edits: recap.edits, clipId: id } });
  if (saved.problem) return { problem: saved.problem };
  await describe(args, id, { language, title, summary: (recap.text || celebration.description).slice(0, LIMITS.clip.summary).trim() });
  return { id };
}

async function begin(args: RequestArgs, celebrationId: string, clip: Omit<CreateClipInput, 'id'>): Promise<Made> {
  for (let turn = 0; ; turn += 1) {
    const id = clipIdOf(celebrationId, turn);
    const { problem } = await gqlForm(args, CreateClip, { input: { ...clip, id } });
    if (!problem) return { id };
    const isIdTaken = problem.fields.some(({ path }) => path === 'id' || path.endsWith('.id'));
    if (!isIdTaken || turn === MOST) return { problem };
    // Somebody of the city has made it; or it was deleted, and the next begins.
    const there = await gql(args, RecapClipQuery, { id });
    if (there.clip) return { id };
  }
}

/** Only of a clip that says nothing yet; where it cannot be written, its own page says why. */
async function describe(args: RequestArgs, id: string, input: { language: string; title: string; summary: string }): Promise<void> {
  const { clip } = await gql(args, RecapClipQuery, { id });
  const isEmpty = clip?.texts.every(({ summary }) => !summary);
  if (clip && isEmpty && input.summary) await gqlForm(args, SetClipText, { id, revision: clip.revision, input });
}
