import { LIVE, type LivePerson } from '../../../../../libs/contracts/live-messages.js';
import type { Words } from './words';

/** A line that is back within so long was never told to be away. */
const PATIENCE_MS = 3_000;

/** Who is here, who is writing, and whether the page still hears of anything. */
export class Presence {
  private readonly part = (name: string) => this.root.querySelector<HTMLElement>(`[data-${name}]`);
  private lineAway = false;
  private behind = false;
  /** Nothing more will be heard: the session has ended, or the discussion is not for this person any more. */
  private ended: 'signedOut' | 'gone' | undefined;
  private silence: ReturnType<typeof setTimeout> | undefined;
  private waitForLine: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly root: HTMLElement,
    private readonly words: Words,
  ) {
    for (const name of ['online', 'offline']) window.addEventListener(name, () => this.draw());
    this.draw();
  }

  setHere(count: number, people: readonly LivePerson[]): void {
    const line = this.part('here');
    if (!line) return;
    const names = people.map(({ name }) => name);
    if (count === 0) line.textContent = '';
    else line.textContent = names.length > 0 ? this.words.count('hereWith', count, { names: this.words.names(names, count) }) : this.words.count('here', count);
  }

  setTyping(people: readonly LivePerson[]): void {
    const line = this.part('typing');
    if (!line) return;
    clearTimeout(this.silence);
    line.textContent = people.length > 0 ? this.words.count('typing', people.length, { names: this.words.names(people.map(({ name }) => name)) }) : '';
    if (people.length > 0) this.silence = setTimeout(() => (line.textContent = ''), LIVE.typingHoldsMs);
  }

  setLine(stands: boolean): void {
    clearTimeout(this.waitForLine);
    if (!stands) this.waitForLine = setTimeout(() => this.set({ lineAway: true }), PATIENCE_MS);
    else this.set({ lineAway: false });
  }

  setBehind(behind: boolean): void {
    this.set({ behind });
  }

  setEnded(ended: 'signedOut' | 'gone'): void {
    this.set({ ended });
  }

  private set(change: { lineAway?: boolean; behind?: boolean; ended?: 'signedOut' | 'gone' }): void {
    Object.assign(this, change);
    this.draw();
  }

  private draw(): void {
    const line = this.part('line');
    if (!line) return;
    const key = this.ended ?? (!navigator.onLine || this.lineAway ? 'offline' : this.behind ? 'behind' : undefined);
    const sentence = key ? this.words.say(key) : '';
    if (line.textContent !== sentence) line.textContent = sentence;
    line.hidden = !key;
    if (key === 'offline') this.setTyping([]);
    const here = this.part('here');
    if (here && key) here.textContent = '';
  }
}
