import { Answers } from './door/answers';
import { watchCamera } from './door/camera';
import { openScans } from './door/scans';
import { sendDoor } from './door/send-door';
import { Words } from './discussion/words';
import { codeIn } from '../features/celebrations/door/code-in';

/** The door comes to life: codes are read by the camera, answered without a new page, and kept while there is no line. */
function start(root: HTMLElement): void {
  const { door: address, occurrence, member } = root.dataset;
  const form = root.querySelector<HTMLFormElement>('form[data-door-code]');
  const field = form?.querySelector<HTMLInputElement>('input[name=code]');
  if (!address || !occurrence || !member || !form || !field) return;
  const words = new Words(root.dataset.words, document.documentElement.lang || 'en');
  const answers = new Answers(root, words);
  const scans = openScans({ address, occurrence, member, answers });
  const read = (text: string) => {
    scans.add(codeIn(text));
  };

  root.addEventListener('submit', (event) => {
    const sent = event.target;
    if (!(sent instanceof HTMLFormElement) || sent.method !== 'post') return;
    event.preventDefault();
    const fields = new FormData(sent, event.submitter instanceof HTMLButtonElement ? event.submitter : null);
    if (fields.has('intent') || fields.has('places')) return void correct(address, fields, answers);
    const text = fields.get('code');
    if (typeof text !== 'string' || text.trim() === '') return void field.focus();
    read(text);
    if (sent === form) {
      field.value = '';
      form.querySelector('#code-hint')?.remove();
    }
  });
  watchCamera(root, words, (text) => {
    field.value = '';
    read(text);
  });
}

/** How many came, or that it was the wrong person: not kept, for who does it looks at the answer. */
async function correct(address: string, fields: FormData, answers: Answers): Promise<void> {
  const answer = await sendDoor(address, fields);
  if (answer.kind === 'DONE') answers.show(answer.now);
  else answers.notNow(answer.kind === 'SIGNED_OUT');
}

for (const root of document.querySelectorAll<HTMLElement>('[data-door]')) start(root);
