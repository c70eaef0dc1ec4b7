import { act, ask } from './act';
import type { Writing } from './writing';

const PAUSE_MS = 1_500;
const AGAIN_MS = 10_000;

interface Text {
  title: string;
  body: string;
}

interface Kept {
  draft: { title: string | null; body: string } | null;
}

const NOTHING: Text = { title: '', body: '' };
const isSame = (one: Text, other: Text) => one.title === other.title && one.body === other.body;
const isEmpty = ({ title, body }: Text) => !title.trim() && !body.trim();

/** What is being written is kept on the server, and comes along to another device. */
export class Drafts {
  private readonly title: HTMLInputElement | null;
  /** The text as the server has it, as far as this page knows. */
  private kept: Text;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private saving = false;
  private ended = false;
  /** A text of another device that stands beside the one written here. */
  private other: Text | undefined;

  constructor(
    private readonly page: Writing,
    private readonly form: HTMLFormElement,
    private readonly body: HTMLTextAreaElement,
    private readonly place: string,
  ) {
    this.title = form.querySelector<HTMLInputElement>('input[name="title"]');
    this.kept = this.text;
    for (const field of [this.title, body]) field?.addEventListener('input', () => this.soon(PAUSE_MS));
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') void this.save(true);
    });
    page.onBack(() => void this.follow());
    this.part('draft-take')?.addEventListener('click', () => this.takeOther());
  }

  /** The text has become a post: the draft is of no more use. */
  sent(): void {
    clearTimeout(this.timer);
    this.kept = NOTHING;
    this.showOther(undefined);
    this.say('');
    this.forget();
  }

  /** Unless the next text is being written already. */
  forget(): void {
    if (isEmpty(this.text)) void act({ intent: 'discard', place: this.place, discussionId: this.page.id });
  }

  /** The form itself goes to the server, which throws the draft away; nothing is kept behind its back. */
  end(): void {
    clearTimeout(this.timer);
    this.ended = true;
  }

  async save(leaving = false): Promise<void> {
    clearTimeout(this.timer);
    const text = this.text;
    if (this.saving || this.ended) return;
    if (isSame(text, this.kept)) {
      if (!isEmpty(text) && !leaving) this.say(this.page.words.say('draftKept'));
      return;
    }
    this.saving = true;
    const language = this.form.querySelector<HTMLSelectElement | HTMLInputElement>('[name="language"]')?.value ?? '';
    const answer = await act({ intent: isEmpty(text) ? 'discard' : 'draft', place: this.place, ...text, ...(language ? { language } : {}) }, leaving);
    this.saving = false;
    if (answer.kind === 'DONE') {
      this.kept = text;
      this.say(isEmpty(text) ? '' : this.page.words.say('draftKept'));
    } else this.say(answer.kind === 'REFUSED' && answer.words ? answer.words : this.page.words.say('draftNotKept'));
    if (!isSame(this.text, this.kept)) this.soon(answer.kind === 'DONE' ? PAUSE_MS : AGAIN_MS);
  }

  private get text(): Text {
    return { title: this.title?.value ?? '', body: this.body.value };
  }

  private soon(ms: number): void {
    clearTimeout(this.timer);
    if (!this.ended && !isSame(this.text, this.kept)) this.timer = setTimeout(() => void this.save(), ms);
  }

  /** Whoever comes back to this page may have gone on writing elsewhere. */
  private async follow(): Promise<void> {
    const data = await ask<Kept>('query DraftHere($place: String!) { draft(place: $place) { title body } }', { place: this.place });
    if (!data || this.ended) return;
    const text = data.draft ? { title: (this.title && data.draft.title) ?? '', body: data.draft.body } : NOTHING;
    if (isSame(text, this.kept) || isSame(text, this.text)) return;
    if (isSame(this.text, this.kept)) {
      this.kept = text;
      this.put(text);
      this.showOther(undefined);
    } else if (!isEmpty(text)) this.showOther(text);
  }

  private takeOther(): void {
    if (this.other === undefined) return;
    this.kept = this.other;
    this.put(this.other);
    this.showOther(undefined);
    this.body.focus();
  }

  private put({ title, body }: Text): void {
    if (this.title) this.title.value = title;
    this.body.value = body;
    this.body.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private showOther(text: Text | undefined): void {
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
