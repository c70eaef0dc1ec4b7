import type { DoorNow } from '../../features/celebrations/door/now-answer';
import type { Words } from '../discussion/words';

type Tone = DoorNow['tone'];

/** Felt in the hand: once is come in, twice is look, thrice is no; milliseconds. */
const BUZZ: Record<Tone, number[]> = { good: [80], warn: [120, 80, 120], bad: [200, 100, 200, 100, 200] };
const LOOKS: Record<'plain' | 'warn', string> = { plain: 'bg-wash text-ink', warn: 'bg-warn text-paper' };

/** What came of codes, in large type; what was sent later goes into a list, so that nobody's answer hides another's. */
export class Answers {
  private readonly panel: HTMLElement | null;
  private readonly counts: HTMLElement | null;
  private readonly late: HTMLElement | null;
  private readonly waiting: HTMLElement | null;

  constructor(
    root: HTMLElement,
    private readonly words: Words,
  ) {
    this.panel = root.querySelector('[data-door-answer]');
    this.counts = root.querySelector('[data-door-counts]');
    this.late = root.querySelector('[data-door-late]');
    this.waiting = root.querySelector('[data-door-waiting]');
  }

  asking(): void {
    this.say('plain', this.words.say('asking'));
  }

  /** HTML of our own server, made of the same parts as the page. */
  show(now: DoorNow): void {
    if (this.panel) this.panel.innerHTML = now.answer;
    this.count(now);
    buzz(now.tone);
    this.panel?.scrollIntoView();
  }

  kept(signedOut: boolean): void {
    this.say('warn', this.words.say('kept'), this.words.say(signedOut ? 'signedOut' : 'keptText'));
    buzz('warn');
  }

  /** What somebody pressed cannot be kept: they see that it was not done. */
  notNow(signedOut: boolean): void {
    this.say('warn', this.words.say(signedOut ? 'signedOut' : 'notNow'));
  }

  refused(text: string): void {
    this.say('warn', text);
    buzz('bad');
  }

  /** The answer to a code that was kept: the person has passed. */
  sentLater({ tone, words }: Pick<DoorNow, 'tone' | 'words'>, counts?: DoorNow): void {
    if (counts) this.count(counts);
    if (!this.late) return;
    const line = document.createElement('li');
    line.dir = 'auto';
    line.className = tone === 'good' ? '' : 'font-semibold text-bad';
    line.textContent = words;
    this.late.querySelector('ol')?.append(line);
    this.late.hidden = false;
    if (tone !== 'good') buzz(tone);
  }

  wait(count: number): void {
    const text = count > 0 ? this.words.count('waiting', count) : '';
    if (this.waiting && this.waiting.textContent !== text) this.waiting.textContent = text;
  }

  private count({ counts }: DoorNow): void {
    if (this.counts) this.counts.innerHTML = counts;
  }

  private say(look: keyof typeof LOOKS, head: string, text = ''): void {
    const box = document.createElement('div');
    box.className = `rounded-box p-4 ${LOOKS[look]}`;
    const first = document.createElement('p');
    first.className = 'text-h2 font-bold';
    first.textContent = head;
    box.append(first);
    if (text) {
      const second = document.createElement('p');
      second.textContent = text;
      box.append(second);
    }
    this.panel?.replaceChildren(box);
  }
}

function buzz(tone: Tone): void {
  try {
    navigator.vibrate?.(BUZZ[tone]);
  } catch {
    // Not every phone lets a page.
  }
}
