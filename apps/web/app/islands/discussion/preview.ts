import { act } from './act';
import type { Words } from './words';

const PAUSE_MS = 500;
const AGAIN_MS = 10_000;
const REMEMBERED = 'citylore:preview';

/** While it is switched on, the text as it will look, made by the server as the post will be. */
export class LivePreview {
  private readonly box: HTMLElement | null;
  private readonly problems: HTMLElement | null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private on = false;
  private asked = 0;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly body: HTMLTextAreaElement,
    private readonly words: Words,
  ) {
    this.box = (form.parentElement ?? form).querySelector<HTMLElement>('[data-preview]');
    // A script shows it under the text, which then stays where it is; a page made anew begins with it.
    if (this.box) form.querySelector('[data-preview-place]')?.replaceWith(this.box);
    this.problems = form.querySelector<HTMLElement>('[data-problems]');
    body.addEventListener('input', () => this.on && this.soon());
    if (remembered()) this.toggle(this.button);
    else this.button?.setAttribute('aria-pressed', 'false');
  }

  private get button(): HTMLElement | null {
    return this.form.querySelector<HTMLElement>('button[name="intent"][value="preview"]');
  }

  toggle(button: HTMLElement | null): void {
    this.on = !this.on;
    button?.setAttribute('aria-pressed', String(this.on));
    remember(this.on);
    if (this.on) void this.draw();
    else this.clear();
  }

  clear(): void {
    clearTimeout(this.timer);
    this.asked += 1;
    this.box?.replaceChildren();
    if (this.box) this.box.hidden = true;
    this.tell('');
  }

  private soon(ms = PAUSE_MS): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.draw(), ms);
  }

  private async draw(): Promise<void> {
    const text = this.body.value;
    if (!text.trim()) return this.clear();
    const asked = (this.asked += 1);
    const answer = await act({ intent: 'preview', body: text });
    // What was typed meanwhile is asked by itself; an older answer is of no use.
    if (asked !== this.asked || !this.box) return;
    if (answer.kind !== 'DONE') {
      // One of an older text would be taken for this one's.
      this.box.hidden = true;
      this.tell(answer.kind === 'SIGNED_OUT' ? this.words.say('signedOut') : answer.words || this.words.say('previewNot'));
      if (answer.kind === 'LATER') this.soon(AGAIN_MS);
      return;
    }
    const post = document.createElement('div');
    post.className = 'post-text border-s-4 border-theme-mid ps-4 mt-4 text-base text-ink';
    post.dir = 'auto';
    post.innerHTML = answer.answer.html ?? '';
    this.box.replaceChildren(post);
    this.box.hidden = false;
    this.tell((answer.answer.problems ?? []).join(' '));
  }

  private tell(sentence: string): void {
    if (this.problems) this.problems.textContent = sentence;
  }
}

function remembered(): boolean {
  try {
    return localStorage.getItem(REMEMBERED) === 'on';
  } catch {
    return false;
  }
}

function remember(on: boolean): void {
  try {
    localStorage.setItem(REMEMBERED, on ? 'on' : 'off');
  } catch {
    // Then it holds for this page.
  }
}
