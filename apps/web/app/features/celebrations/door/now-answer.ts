import type { Tone } from './outcome';

/** What the script of the door is told: the same HTML that the page is made of. */
export interface DoorNow {
  tone: Tone;
  answer: string;
  counts: string;
  /** In one line, for the list of what was sent later. */
  words: string;
}
