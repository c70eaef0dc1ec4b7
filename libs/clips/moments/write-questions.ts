import type { Tx } from '@libs/platform/database/tx.js';
import { newId } from '@libs/platform/ids/id.js';
import type { Clip } from '../clip.entity.js';
import type { ClipQuestionInput } from '../edit/clip.inputs.js';
import { ClipMoment } from './clip-moment.entity.js';
import { durationOf } from './lock-moment.js';
import { endsTooSoon } from './moment.errors.js';
import { usualEnd } from './check-span.js';

/**
 * The questions of its theme that a clip is said to answer, each from one moment on: the first passage of each follows,
 * its other passages and those of other themes stay. Of a question that is named twice the first counts.
 */
export async function writeQuestions(tx: Tx, clip: Pick<Clip, 'id' | 'filmId' | 'themeSlug'>, questions: ClipQuestionInput[], now: Date): Promise<void> {
  const { id: clipId, themeSlug } = clip;
  const asked = new Map(questions.toReversed().map(({ key, startMs, endMs }) => [key, { startMs: startMs ?? 0, endMs: endMs ?? null }]));
  const there = await tx.find(ClipMoment, { where: { clipId, themeSlug, state: 'SHOWN' }, order: { startMs: 'ASC', id: 'ASC' } });
  const gone = there.filter(({ questionKey }) => !asked.has(questionKey)).map(({ id }) => id);
  if (gone.length > 0) await tx.delete(ClipMoment, gone);
  const starts = [...asked.values()].map(({ startMs }) => startMs);
  const durationMs = await durationOf(tx, clip);
  for (const [questionKey, { startMs, endMs: given }] of asked) {
    const first = there.find((moment) => moment.questionKey === questionKey);
    // A form that shows whole seconds sends them back so: what was marked more finely stays.
    const isSame = first && (first.startMs === startMs || Math.floor(first.startMs / 1000) * 1000 === startMs);
    if (isSame && (given === null || given === first.endMs)) continue;
    const kept = first && first.endMs > startMs ? first.endMs : null;
    const endMs = given ?? kept ?? usualEnd(startMs, starts, durationMs);
    if (endMs <= startMs) throw endsTooSoon();
    if (first) await tx.update(ClipMoment, first.id, { startMs, endMs, revision: first.revision + 1 });
    else await tx.insert(ClipMoment, { id: newId(), clipId, themeSlug, questionKey, startMs, endMs, state: 'SHOWN', createdAt: now });
  }
}

/** The clip is of another theme now: what the new theme asks too is kept, the other questions of the old one fall away. */
export async function followTheme(tx: Tx, clipId: string, from: string, to: string, keys: readonly string[]): Promise<void> {
  await tx.query(`DELETE FROM clip_moment WHERE clip_id = $1 AND theme_slug = $2 AND NOT question_key = ANY($3)`, [clipId, from, keys]);
  await tx.query(`UPDATE clip_moment SET theme_slug = $3, revision = revision + 1 WHERE clip_id = $1 AND theme_slug = $2`, [clipId, from, to]);
}
