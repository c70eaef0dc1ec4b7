import { act, ask } from './act';
import type { Thread } from './thread';

const PAUSE_MS = 1_500;
const AGAIN_MS = 10_000;

interface Kept {
  draft: { body: string; language: string | null } | null;
}

/** What is being written is kept on the server, and comes along to another device. */
export class Drafts {
  /** The text as the server has it, as far as this page knows. */
  private kept: string;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving = false;
  /** A text of another device that stands beside the one written here. */
  private other: string | undefined;

  constructor(
    private readonly thread: Thread,
    private readonly form: HTMLFormElement,
    private readonly body: HTMLTextAreaElement,
    private readonly place: string,
  ) {
    this.kept = body.value;
    body.addEventListener('input', () => this.soon(PAUSE_MS));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.save(true);
    });
    thread.onBack(() => void this.follow());
    this.part('draft-take')?.addEventListener('click', () => this.takeOther());
  }

  /** The text has become a post: the draft is of no more use. */
  sent(): void {
    clearTimeout(this.timer);
    this.kept = '';
    this.showOther(undefined);
    this.say('');
    this.forget();
  }

  /** Unless the next text is being written already. */
  forget(): void {
    if (!this.body.value) void act({ intent: 'discard', place: this.place, discussionId: this.thread.id });
  }

  async save(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    const body = this.body.value;
    if (this.saving) return;
    if (body === this.kept) {
      if (body.trim() && !leaving) this.say(this.thread.words.say('draftKept'));
      return;
    }
    this.saving = true;
    const language = this.form.querySelector<HTMLSelectElement | HTMLInputElement>('[name="language"]')?.value ?? '';
    const answer = await act({ intent: body.trim() ? 'draft' : 'discard', place: this.place, body, ...(language ? { language } : {}) }, leaving);
    this.saving = false;
    if (answer.kind === 'DONE') {
      this.kept = body;
      this.say(body.trim() ? this.thread.words.say('draftKept') : '');
    } else this.say(answer.kind === 'REFUSED' && answer.words ? answer.words : this.thread.words.say('draftNotKept'));
    if (this.body.value !== this.kept) this.soon(answer.kind === 'DONE' ? PAUSE_MS : AGAIN_MS);
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    if (this.body.value !== this.kept) this.timer = setTimeout(() => void this.save(), ms);
  }

  /** Whoever comes back to this page may have gone on writing elsewhere. */
  private async follow(): Promise<void> {
    const data = await ask<Kept>('query DraftHere($place: String!) { draft(place: $place) { body language } }', { place: this.place });
    if (!data) return;
    const body = data.draft?.body ?? '';
    if (body === this.kept || body === this.body.value) return;
    if (this.body.value === this.kept) {
      this.kept = body;
      this.put(body);
      this.showOther(undefined);
    } else if (body) this.showOther(body);
  }

  private takeOther(): void {
    if (this.other === undefined) return;
    this.kept = this.other;
    this.put(this.other);
    this.showOther(undefined);
    this.body.focus();
  }

  private put(text: string): void {
    this.body.value = text;
    this.body.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private showOther(text: string | undefined): void {
    this.other = text;
    const offer = this.part('draft-other');
    if (offer) offer.hidden = text === undefined;
  }

  private say(sentence: string): void {
    const line = this.part('draft-state');
    if (line) line.textContent = sentence;
  }

  private part(name: string): HTMLElement | null {
    return this.form.querySelector<HTMLElement>(`[data-${name}]`);
  }
}
