import type { ReactNode } from 'react';
import type { ReviewReason } from '~/api/generated/graphql';
import { Said } from './said';

interface Props {
  /** Why it is hidden, with its city's appeal and the answer to it. */
  hiding: {
    reasonCode?: ReviewReason | null;
    note?: string | null;
    appeal?: { text: string; byName?: string | null; answeredAt?: string | null; reasonCode?: ReviewReason | null; note?: string | null } | null;
  };
  /** Moments in words (when-said.ts). */
  when: Record<string, string>;
  /** Over each thing that was said, and what is said while nobody has answered. */
  words: Record<'title' | 'why' | 'appeal' | 'kept' | 'waits', string>;
  /** The form of the appeal, for who may send one. */
  children?: ReactNode;
}

/** Why something is hidden, what its city says to it, and the answer; one appeal each time it is hidden. */
export function HidingBox({ hiding, when, words, children }: Props) {
  const { appeal } = hiding;
  return (
    <section aria-labelledby="hidden" className="mt-10 max-w-text space-y-8">
      <h2 id="hidden" className="text-h3">
        {words.title}
      </h2>
      <Said title={words.why} when={when.hidden} reasonCode={hiding.reasonCode} text={hiding.note} />
      {appeal && <Said title={words.appeal} when={when.appealed} who={appeal.byName} text={appeal.text} />}
      {appeal?.answeredAt && <Said title={words.kept} when={when.answered} reasonCode={appeal.reasonCode} text={appeal.note} />}
      {appeal && !appeal.answeredAt && <p>{words.waits}</p>}
      {children}
    </section>
  );
}
