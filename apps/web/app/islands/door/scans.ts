import { SendQueue, type SendAnswer, type WaitingPost } from '../../live/send-queue';
import { BrowserStore, holdRight } from '../discussion/browser-queue';
import { formOf, newKey } from '../discussion/act';
import type { DoorNow } from '../../features/celebrations/door/now-answer';
import type { Answers } from './answers';
import { sendDoor } from './send-door';

const PREFIX = 'citylore:door:';

type Told = DoorNow | { tone: 'bad'; words: string };

interface Wanted {
  /** Where codes are sent. */
  address: string;
  occurrence: string;
  member: string;
  answers: Answers;
}

/**
 * Codes that were read, each with its time: they are kept on the phone until there is an answer, and sent in their order. The server takes
 * a code with its time twice for the same act, so that one whose answer was lost is sent again without harm.
 */
export function openScans({ address, occurrence, member, answers }: Wanted): { add(code: string): void } {
  /** What is looked at: answers to other codes go into the list. */
  let shown = '';
  /** Kept since a page before this one, or told that they are. */
  const kept = new Set<string>();
  const tell = ({ key }: WaitingPost, told: Told) => {
    const isDoor = 'answer' in told;
    if (key === shown && !kept.has(key)) return isDoor ? answers.show(told) : answers.refused(told.words);
    kept.delete(key);
    if (key === shown && isDoor) answers.show(told);
    answers.sentLater(told, isDoor ? told : undefined);
  };
  const queue: SendQueue<Told> = new SendQueue<Told>(member, {
    // Of this door alone: another's are sent by its own page.
    store: new BrowserStore(`${PREFIX}${occurrence}:`),
    send: async ({ key, fields }): Promise<SendAnswer<Told>> => {
      const sent = await sendDoor(address, formOf(fields));
      if (sent.kind === 'DONE') return { kind: 'STORED', stored: sent.now };
      if (sent.kind === 'REFUSED') return { kind: 'STORED', stored: { tone: 'bad', words: `${fields.code ?? ''}: ${sent.words}` } };
      if (!kept.has(key)) {
        kept.add(key);
        if (key === shown) answers.kept(sent.kind === 'SIGNED_OUT');
      }
      return sent.kind === 'LATER' ? sent : { kind: 'LATER' };
    },
    alone: (work) => holdRight(`${PREFIX}${occurrence}`, work),
    onChange: () => answers.wait(queue.waiting(occurrence).filter(({ key }) => kept.has(key)).length),
    onStored: tell,
    now: () => Date.now(),
    after: (ms, run) => {
      const timer = setTimeout(run, Math.min(ms, 2 ** 31 - 1));
      return () => clearTimeout(timer);
    },
    random: Math.random,
  });
  for (const { key } of queue.waiting(occurrence)) kept.add(key);
  answers.wait(kept.size);
  window.addEventListener('online', () => queue.wake());
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && queue.wake());
  queue.wake();
  return {
    add(code) {
      shown = newKey();
      // Behind others that wait it waits, too.
      if (queue.waiting(occurrence).some(({ key }) => kept.has(key))) {
        kept.add(shown);
        answers.kept(false);
      } else answers.asking();
      queue.add(shown, occurrence, { code, at: new Date().toISOString() });
    },
  };
}
