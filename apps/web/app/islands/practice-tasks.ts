import { listen } from '../live/socket';
import { fetchPage } from './desk/refresh';
import { Words } from './discussion/words';
import { KeptSections } from './practice/kept-sections';
import { SaveLine } from './practice/save-line';
import { type SavedNow, sendSection } from './practice/send-section';

/** So long a colleague's save says that they are writing; milliseconds. */
const WRITING_MS = 60_000;

/** The list of sections follows what colleagues and the desk do, and sends what was kept in this browser. */
function start(root: HTMLElement): void {
  const words = new Words(root.dataset.words, document.documentElement.lang || 'en');
  const said = root.querySelector<HTMLElement>('[data-role="said"]');
  const say = (text: string) => {
    if (said && text) said.textContent = text;
  };
  const writing = new Map<string, { name: string; until: number }>();
  const { member: memberId = '', revision: revisionId, base = '', practice } = root.dataset;
  const kept = revisionId ? new KeptSections({ memberId, revisionId }) : undefined;

  const mark = () => {
    const waiting = new Set(kept?.sections());
    for (const task of root.querySelectorAll<HTMLElement>('[data-task]')) {
      const section = task.dataset.task ?? '';
      const editor = writing.get(section);
      const text = waiting.has(section) ? words.say('kept') : editor && editor.until > Date.now() ? words.say('colleagueWriting', { name: editor.name }) : '';
      const place = task.querySelector<HTMLElement>('[data-task-live]');
      const line = task.querySelector<HTMLElement>('[data-task-live-words]');
      if (place) place.hidden = text === '';
      if (line && line.textContent !== text) line.textContent = text;
    }
  };

  const refresh = async () => {
    const page = await fetchPage();
    const next = page?.querySelector<HTMLElement>('[data-island="practice-tasks"] [data-role="live"]');
    const old = root.querySelector<HTMLElement>('[data-role="live"]');
    const active = document.activeElement;
    // Who is filling in a form is not disturbed.
    if (next && old && !(active instanceof HTMLTextAreaElement && old.contains(active))) {
      const href = old.contains(active) ? active?.getAttribute('href') : undefined;
      old.replaceChildren(...document.importNode(next, true).childNodes);
      if (href) old.querySelector<HTMLElement>(`a[href="${CSS.escape(href)}"]`)?.focus();
    }
    mark();
  };

  async function sendKept(): Promise<void> {
    if (!kept) return;
    let sent = 0;
    for (const section of kept.sections()) {
      const left = kept.get(section);
      if (!left) continue;
      const line = new SaveLine<SavedNow>(left.edits, {
        send: (pairs, edits) => sendSection(`${base}/${section.toLowerCase().replaceAll('_', '-')}/now`, pairs, edits),
        keep: (still) => kept.put(section, still),
        forget: () => kept.remove(section),
        tell: ({ kind }) => (sent += kind === 'saved' ? 1 : 0),
        // Tried again when the line is back.
        after: () => () => undefined,
      });
      line.resume(left);
      await line.finish();
    }
    if (sent === 0) return mark();
    say(words.say('sent'));
    await refresh();
  }

  listen(
    {
      practice: ({ practiceId, section, editorName }) => {
        if (practiceId !== practice) return;
        if (section && editorName) {
          writing.set(section, { name: editorName, until: Date.now() + WRITING_MS });
          setTimeout(mark, WRITING_MS + 100);
        }
        void refresh();
      },
    },
    { onCatchUp: () => void refresh() },
  );
  window.addEventListener('online', () => void sendKept());
  mark();
  void sendKept();
}

for (const root of document.querySelectorAll<HTMLElement>('[data-island="practice-tasks"]')) start(root);
