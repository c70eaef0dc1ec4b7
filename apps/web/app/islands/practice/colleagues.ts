import { listen } from '../../live/socket';
import type { Words } from '../discussion/words';
import type { SaveLine } from './save-line';
import type { SavedNow } from './send-section';

interface Watched {
  line: SaveLine<SavedNow>;
  /** Edits of the text: those the page came with, and those its own saves made. */
  revisions: { seen: number; mine: ReadonlySet<number> };
}

/** Says when a colleague saves the same section, so that two people do not write past each other. */
export function hearColleagues(root: HTMLElement, words: Words, { line, revisions }: Watched): { settle: () => void } {
  const notice = root.querySelector<HTMLElement>('[data-colleague]');
  const said = root.querySelector<HTMLElement>('[data-colleague-said]');
  const heard: { edits: number; name: string }[] = [];

  // One's own saves come back as hints, sometimes before their answers.
  const settle = () => {
    if (line.isBusy) return;
    const other = heard.splice(0).findLast(({ edits }) => edits > revisions.seen && !revisions.mine.has(edits));
    if (!other || !notice || !said) return;
    notice.hidden = false;
    said.textContent = `${words.say('colleagueWriting', { name: other.name })}. ${words.say('colleague', { name: other.name })}`;
  };

  listen({
    practice: ({ practiceId, section, edits, editorName }) => {
      if (practiceId !== root.dataset.practice || section !== root.dataset.section) return;
      heard.push({ edits, name: editorName ?? '' });
      // Where an answer is on its way, it is waited for.
      setTimeout(settle, line.isBusy ? 3_000 : 300);
    },
  });

  root.querySelector('[data-colleague-look]')?.addEventListener('click', (event) => {
    if (!line.isDirty) return;
    // With something of one's own unsaved, looking is comparing.
    event.preventDefault();
    root.querySelector<HTMLFormElement>('form[data-section-form]')?.requestSubmit();
  });
  return { settle };
}
