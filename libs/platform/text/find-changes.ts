import { type ArrayChange, diffArrays } from 'diff';

export interface TextChange {
  kind: 'SAME' | 'ADDED' | 'REMOVED';
  text: string;
}

/** Words that may differ before lines are compared instead, and lines before the whole text is said to be another: the work grows with their square. */
const MAX_EDITS = 300;
/** A guard over the guard, for a machine with much else to do; milliseconds. */
const TIMEOUT = 100;

/** Knows words of all languages, also of those written without spaces. One for all, for it is costly to make. */
const WORDS = new Intl.Segmenter('und', { granularity: 'word' });

/**
 * What became of a text when it was edited: by words, or by lines, or as a whole where too much is new.
 * What is not ADDED is, put together, the text before; what is not REMOVED the text after.
 */
export function findChanges(before: string, after: string): TextChange[] {
  if (before === after) return before === '' ? [] : [{ kind: 'SAME', text: before }];
  const changes = compare(wordsOf(before), wordsOf(after)) ?? compare(linesOf(before), linesOf(after));
  return changes ? withoutCrumbs(changes) : together([{ kind: 'REMOVED', text: before }, { kind: 'ADDED', text: after }]);
}

function compare(before: string[], after: string[]): TextChange[] | undefined {
  const changes: ArrayChange<string>[] | undefined = diffArrays(before, after, { maxEditLength: MAX_EDITS, timeout: TIMEOUT });
  return changes?.map(({ value, added, removed }) => ({ kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME', text: value.join('') }));
}

function wordsOf(text: string): string[] {
  return Array.from(WORDS.segment(text), ({ segment }) => segment);
}

function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+/g) ?? [];
}

/** A space between two changes that stayed is read better as a part of both. */
function withoutCrumbs(changes: TextChange[]): TextChange[] {
  const read: TextChange[] = [];
  for (const [at, change] of changes.entries()) {
    const between = change.kind === 'SAME' && /^[^\S\n]+$/.test(change.text) && at > 0 && at < changes.length - 1;
    if (between) read.push({ kind: 'REMOVED', text: change.text }, { kind: 'ADDED', text: change.text });
    else read.push(change);
  }
  return together(read);
}

/** One removal and one addition between what stayed. */
function together(changes: TextChange[]): TextChange[] {
  const joined: TextChange[] = [];
  let removed = '';
  let added = '';
  const put = (): void => {
    if (removed) joined.push({ kind: 'REMOVED', text: removed });
    if (added) joined.push({ kind: 'ADDED', text: added });
    removed = added = '';
  };
  for (const { kind, text } of changes) {
    if (kind === 'REMOVED') removed += text;
    else if (kind === 'ADDED') added += text;
    else {
      put();
      joined.push({ kind, text });
    }
  }
  put();
  return joined;
}
