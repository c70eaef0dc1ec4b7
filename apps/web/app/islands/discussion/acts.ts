import { act } from './act';
import type { Thread } from './thread';

/** What is done to a post without leaving the page. All else is sent as forms are. */
const HERE = new Set(['react', 'best', 'remove', 'restore', 'edit', 'flag']);

/** Reactions, edits, removals and reports are sent by script; what came of them is shown where the post stands. */
export function sendActs(thread: Thread): void {
  const { root, words } = thread;
  root.addEventListener('submit', (event) => {
    const form = event.target instanceof HTMLFormElement ? event.target : null;
    if (event.defaultPrevented || !form || !HERE.has(form.dataset.act ?? '') || !form.closest('article')) return;
    event.preventDefault();
    if (form.dataset.busy) return;
    void send(form, new FormData(form, event.submitter));
  });

  const send = async (form: HTMLFormElement, fields: FormData) => {
    form.dataset.busy = 'yes';
    tell(form, '');
    const answer = await act(fields);
    delete form.dataset.busy;
    if (answer.kind === 'DONE') {
      if (form.dataset.act === 'flag') {
        tell(form, words.say('flagged'));
        form.reset();
        return;
      }
      // What was written has arrived: the post may be drawn anew.
      for (const field of form.querySelectorAll('textarea')) field.defaultValue = field.value;
      thread.news.say(words.say('done'));
      thread.feed?.refresh();
    } else if (answer.kind === 'SIGNED_OUT') tell(form, words.say('signedOut'));
    else tell(form, answer.words || words.say('offline'));
  };
}

/** Beside what was pressed, and said to who listens. */
function tell(form: HTMLFormElement, sentence: string): void {
  let line = form.querySelector<HTMLElement>('[data-act-said]');
  if (!line) {
    if (!sentence) return;
    line = document.createElement('p');
    line.dataset.actSaid = '';
    line.setAttribute('role', 'alert');
    line.className = 'text-small';
    form.append(line);
  }
  line.textContent = sentence;
}
