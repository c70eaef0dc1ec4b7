import type { Words } from './words';

/** What the helpers of a form in which one writes have to know of its page. */
export interface Writing {
  readonly words: Words;
  /** Of the discussion; empty where there is none yet. */
  readonly id: string;
  /** The line stands again, or the page is looked at again. */
  onBack(act: () => void): void;
}
