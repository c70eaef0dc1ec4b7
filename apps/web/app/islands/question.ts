import { showCounts } from './discussion/counters';
import { Drafts } from './discussion/drafts';
import { pickMentions } from './discussion/mentions';
import { LivePreview } from './discussion/preview';
import { Words } from './discussion/words';
import type { Writing } from './discussion/writing';

/** Where a question is asked: the draft is kept as one types, names are offered, and what is left of the limits is told. It is sent as a form. */
function start(form: HTMLFormElement, words: Words): void {
  const body = form.querySelector<HTMLTextAreaElement>('textarea[name="body"]');
  const state = form.querySelector<HTMLElement>('[data-send-state]');
  if (!body) return;
  const page: Writing = {
    words,
    id: '',
    onBack: (act) => {
      addEventListener('online', act);
      document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && act());
    },
  };
  const drafts = new Drafts(page, form, body, form.dataset.place ?? '');
  const preview = new LivePreview(form, body, words);
  pickMentions(page, form, body);
  showCounts(form, body, words);
  form.addEventListener('submit', (event) => {
    const intent = event.submitter instanceof HTMLButtonElement && event.submitter.name === 'intent' ? event.submitter.value : 'write';
    if (intent === 'preview') preview.toggle(event.submitter);
    else if (intent === 'draft') void drafts.save();
    else if (navigator.onLine) return drafts.end();
    // The browser would show a page of its own, and the text would be gone with this one. The key makes the next try harmless.
    else if (state) state.textContent = words.say('offlineForm');
    event.preventDefault();
  });
  addEventListener('online', () => state && (state.textContent = ''));
  body.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    form.requestSubmit();
  });
}

const root = document.querySelector<HTMLElement>('[data-question]');
const form = root?.querySelector<HTMLFormElement>('form[data-composer]');
if (root && form) start(form, new Words(root.dataset.words, document.documentElement.lang || 'en'));
