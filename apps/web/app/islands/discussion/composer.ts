import type { WaitingPost } from '../../live/send-queue';
import { LIVE, room } from '../../../../../libs/contracts/live-messages.js';
import { tellTyping } from '../../live/socket';
import { newKey } from './act';
import { countText, showCounts } from './counters';
import { Drafts } from './drafts';
import { pickMentions } from './mentions';
import { LivePreview } from './preview';
import { quoteInto } from './quotes';
import type { Thread } from './thread';
import { WaitingPosts } from './waiting-posts';

/** The form in which a post is written: what is sent waits in the browser until it has arrived. */
export class Composer {
  private readonly body: HTMLTextAreaElement;
  private readonly waiting: WaitingPosts;
  private readonly drafts: Drafts;
  private readonly preview: LivePreview;
  private lastTyping = 0;
  /** The key that came with the page is good for one post. */
  private keyUsed = false;

  static of(thread: Thread): Composer | undefined {
    const form = thread.root.querySelector<HTMLFormElement>('form[data-composer]');
    const body = form?.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
    return form && body ? new Composer(thread, form, body) : undefined;
  }

  private constructor(
    private readonly thread: Thread,
    private readonly form: HTMLFormElement,
    body: HTMLTextAreaElement,
  ) {
    this.body = body;
    this.waiting = new WaitingPosts(thread, this.place, {
      mend: (post) => this.takeBack(post),
      stored: () => this.drafts.forget(),
    });
    // Sent on this page before it was loaded again, while its draft could not be thrown away.
    if (this.waiting.has(body.value)) body.value = '';
    this.drafts = new Drafts(thread, form, body, form.dataset.place ?? this.place);
    this.preview = new LivePreview(form, body, thread.words);
    pickMentions(thread, form, body);
    quoteInto(thread, (quote) => this.insert(quote));
    showCounts(form, body, thread.words);
    body.addEventListener('input', () => this.typed());
    body.addEventListener('keydown', (event) => {
      if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        form.requestSubmit();
      }
    });
    form.addEventListener('submit', (event) => this.submitted(event));
    thread.root.addEventListener('click', (event) => this.answerPressed(event));
    thread.onLock(() => this.lock());
  }

  /** Where posts of this form go, whichever of its posts they answer. */
  private get place(): string {
    const { subjectKind, subjectId } = this.thread.root.dataset;
    return this.thread.id ? `discussion:${this.thread.id}` : `subject:${subjectKind ?? ''}:${subjectId ?? ''}`;
  }

  focus(): void {
    this.body.focus();
    // With what stands over it: which post is answered.
    (this.body.closest('form')?.querySelector('[data-live-answering]:not([hidden])') ?? this.body).scrollIntoView({ block: 'nearest' });
    if (this.body.getBoundingClientRect().bottom > innerHeight) this.body.scrollIntoView({ block: 'nearest' });
  }

  /** What was begun stays to be read and copied; the draft of it is kept. */
  private lock(): void {
    const { form, thread } = this;
    form.hidden = thread.locked && !this.body.value.trim() && !form.contains(document.activeElement);
    for (const button of form.querySelectorAll<HTMLButtonElement>('button[value="write"]')) button.disabled = thread.locked;
  }

  private submitted(event: SubmitEvent): void {
    const intent = event.submitter instanceof HTMLButtonElement && event.submitter.name === 'intent' ? event.submitter.value : 'write';
    event.preventDefault();
    if (intent === 'preview') this.preview.toggle(event.submitter);
    else if (intent === 'draft') void this.drafts.save();
    else if (intent === 'discard') this.empty();
    else this.post();
  }

  private post(): void {
    const max = Number(this.form.dataset.max ?? Infinity);
    if (this.thread.locked || !this.body.value.trim() || countText(this.body.value) > max) {
      this.body.focus();
      return;
    }
    const fields: Record<string, string> = {};
    for (const [name, value] of new FormData(this.form)) if (typeof value === 'string' && name !== 'key' && name !== 'intent') fields[name] = value;
    const key = this.form.querySelector<HTMLInputElement>('input[name="key"]');
    const used = this.keyUsed || !key?.value ? newKey() : key.value;
    this.keyUsed = true;
    this.waiting.add(used, this.place, fields);
    this.empty();
  }

  private empty(): void {
    this.body.value = '';
    this.answer('');
    this.drafts.sent();
    this.preview.clear();
    this.body.dispatchEvent(new Event('input', { bubbles: true }));
    this.body.focus({ preventScroll: true });
  }

  private takeBack({ fields }: WaitingPost): void {
    this.body.value = [this.body.value.trimEnd(), fields.body ?? ''].filter(Boolean).join('\n\n');
    if (fields.answersId) this.answer(fields.answersId);
    this.body.dispatchEvent(new Event('input', { bubbles: true }));
    this.focus();
  }

  /** A quote stands in lines of its own, where the person was writing. */
  private insert(text: string): void {
    const { value, selectionStart } = this.body;
    const at = document.activeElement === this.body ? selectionStart : value.length;
    const before = value.slice(0, at).trimEnd();
    this.body.value = `${before}${before ? '\n\n' : ''}${text}\n\n${value.slice(at).trimStart()}`;
    const end = before.length + (before ? 2 : 0) + text.length + 2;
    this.focus();
    this.body.setSelectionRange(end, end);
    this.body.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private typed(): void {
    if (!this.body.value || !this.thread.id || Date.now() - this.lastTyping < LIVE.typingEveryMs) return;
    this.lastTyping = Date.now();
    tellTyping(room.discussion(this.thread.id));
  }

  private answerPressed(event: MouseEvent): void {
    const target = event.target instanceof Element ? event.target : null;
    if (target?.closest('[data-stop-answering], [data-answer-cancel]')) {
      event.preventDefault();
      this.answer('');
      this.body.focus();
      return;
    }
    const link = target?.closest<HTMLAnchorElement>('a[data-answer]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.answer(link.dataset.answer ?? '', link.dataset.answerPosition);
    this.focus();
  }

  private answer(postId: string, position?: string): void {
    const field = this.form.querySelector<HTMLInputElement>('input[name="answersId"]');
    if (field) field.value = postId;
    for (const line of this.thread.root.querySelectorAll<HTMLElement>('[data-answering]')) line.hidden = true;
    const line = this.form.querySelector<HTMLElement>('[data-live-answering]');
    if (!line) return;
    line.hidden = !postId;
    const text = line.querySelector<HTMLElement>('[data-slot="text"]');
    if (text && postId) text.textContent = position ? this.thread.words.say('answering', { position }) : this.thread.words.say('answeringAgain');
  }
}
