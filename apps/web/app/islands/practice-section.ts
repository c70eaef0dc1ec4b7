import { Words } from './discussion/words';
import { hearColleagues } from './practice/colleagues';
import { pairsOf, writePairs } from './practice/form-pairs';
import { KeptSections } from './practice/kept-sections';
import { Rows } from './practice/rows';
import { type Pairs, SaveLine } from './practice/save-line';
import { SaveStatus } from './practice/save-status';
import { type SavedNow, sendSection } from './practice/send-section';

/** Choices are saved sooner than what is typed on. */
const CHOSEN_MS = 400;

/** A section of a practice is saved while it is written; what does not arrive is kept in the browser until it does. */
function start(root: HTMLElement): void {
  const form = root.querySelector<HTMLFormElement>('form[data-section-form]');
  const { now = '', section = '', member: memberId = '', revision: revisionId = '' } = root.dataset;
  if (!form || !section) return;
  const kept = new KeptSections({ memberId, revisionId });
  if ('decide' in form.dataset) return decide(form, kept, section);

  const words = new Words(root.dataset.words, document.documentElement.lang || 'en');
  const status = new SaveStatus(root, form, words);
  const rows = new Rows(form, words, (text) => status.say(text));
  const shown = pairsOf(form);
  const revisions = { seen: Number(root.dataset.revisionEdits), mine: new Set<number>() };
  const edits = form.querySelector<HTMLInputElement>('input[name="edits"]');
  const line = new SaveLine<SavedNow>(Number(edits?.value ?? 0), {
    send: (pairs, seen) => sendSection(now, pairs, seen),
    keep: (left) => kept.put(section, left),
    forget: () => kept.remove(section),
    tell: (state) => {
      if (state.kind === 'saved') {
        revisions.mine.add(state.saved.revisionEdits);
        if (edits) edits.value = String(line.edits);
      }
      status.tell(state);
    },
    after: (ms, act) => {
      const timer = setTimeout(act, ms);
      return () => clearTimeout(timer);
    },
  });
  const colleagues = hearColleagues(root, words, { line, revisions });

  const left = kept.get(section);
  if ('unsaved' in form.dataset) kept.put(section, { edits: line.edits, pairs: shown });
  else if (left && isSame(left.pairs, shown) && !left.sent) kept.remove(section);
  else if (left) {
    writePairs(form, rows, left.pairs);
    status.say(words.say('restored'));
    line.resume(left);
  }

  form.addEventListener('input', () => line.change(pairsOf(form)));
  form.addEventListener('change', () => line.change(pairsOf(form), CHOSEN_MS));
  form.addEventListener('submit', (event) => {
    const button = event.submitter instanceof HTMLButtonElement ? event.submitter : undefined;
    if (button && rows.press(button)) {
      event.preventDefault();
      line.change(pairsOf(form), CHOSEN_MS);
      return;
    }
    // The page that compares both texts, and decides.
    if (line.isConflict) return;
    event.preventDefault();
    void save(button?.value ?? 'stay');
  });

  /** Saves what stands there, and goes where the button leads once it has arrived. */
  async function save(then: string): Promise<void> {
    if (!form) return;
    if (line.isDirty || form.dataset.unsaved !== undefined || !isSame(pairsOf(form), shown)) line.change(pairsOf(form));
    await line.finish();
    colleagues.settle();
    if (line.isConflict) return form.requestSubmit();
    if (line.isDirty) return status.toFaults();
    const base = now.replace(/\/[^/]+\/now$/, '');
    if (then === 'list') location.assign(base);
    else if (then !== 'stay' && then !== 'compare') location.assign(`${base}/${then}`);
  }

  window.addEventListener('online', line.wake);
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') line.wake();
    else if (line.isDirty) void line.finish();
  });
}

/** The page on which somebody decides between two texts: what they wrote stays kept until the decision has been taken in. */
function decide(form: HTMLFormElement, kept: KeptSections, section: string): void {
  form.addEventListener('submit', (event) => {
    const decision = event.submitter instanceof HTMLButtonElement ? event.submitter.value : '';
    const edits = Number(new FormData(form).get('edits'));
    if (decision === 'theirs') kept.remove(section);
    // Found again on the next page where this save is lost; where it arrived, it says what is there already.
    if (decision === 'mine') kept.put(section, { edits, pairs: pairsOf(form) });
  });
}

const isSame = (one: Pairs, other: Pairs): boolean => JSON.stringify(one) === JSON.stringify(other);

for (const root of document.querySelectorAll<HTMLElement>('[data-island="practice-section"]')) start(root);
