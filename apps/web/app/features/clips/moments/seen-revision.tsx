import type { MomentsAnswer } from './moments.server';

interface Props {
  slot: string;
  revision: number;
  answer: MomentsAnswer | undefined;
}

/** A colleague saved it since the form was opened. */
export function isConflict(answer: MomentsAnswer | undefined): boolean {
  return answer?.problem.reason === 'MOMENT_CHANGED' || answer?.problem.reason === 'CHAPTER_CHANGED';
}

/** The state that a form was opened in: after another fault still that one, so that a colleague's save is noticed; after a conflict, the one that is shown with it. */
export function SeenRevision({ slot, revision, answer }: Props) {
  const name = `revision-${slot}`;
  const before = isConflict(answer) ? undefined : answer?.sent[name];
  return <input type="hidden" name={name} value={before ?? revision} />;
}
