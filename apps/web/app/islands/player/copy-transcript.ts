interface Line {
  time: string;
  text: string;
}

/** The words with their times: all that is shown by a button, or the lines that somebody has marked. */
export function copyTranscript(box: HTMLElement): void {
  const list = box.querySelector<HTMLElement>('[data-role="lines"]');
  const button = box.querySelector<HTMLElement>('[data-role="copy"]');
  const told = box.querySelector<HTMLElement>('[data-role="copied"]');
  if (!list) return;

  list.addEventListener('copy', (event) => {
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return;
    const lines = linesIn(list, selection.getRangeAt(0));
    // Words out of one line are taken as they are.
    if (lines.length < 2) return;
    event.preventDefault();
    event.clipboardData?.setData('text/plain', written(lines));
  });

  button?.addEventListener('click', () => {
    const all = document.createRange();
    all.selectNodeContents(list);
    void copy(written(linesIn(list, all))).then((copied) => {
      if (!copied) getSelection()?.selectAllChildren(list);
      if (told) told.textContent = (copied ? told.dataset.copied : told.dataset.marked) ?? '';
    });
  });
}

function linesIn(list: HTMLElement, range: Range): Line[] {
  return [...list.querySelectorAll<HTMLElement>('li')].flatMap((item) => {
    const said = item.querySelector('[data-role="said"]');
    if (!said || item.hidden || !range.intersectsNode(said)) return [];
    const part = document.createRange();
    part.selectNodeContents(said);
    if (part.compareBoundaryPoints(Range.START_TO_START, range) < 0) part.setStart(range.startContainer, range.startOffset);
    if (part.compareBoundaryPoints(Range.END_TO_END, range) > 0) part.setEnd(range.endContainer, range.endOffset);
    const text = part.toString().replaceAll(/\s+/g, ' ').trim();
    return text ? [{ time: item.querySelector('a')?.textContent ?? '', text }] : [];
  });
}

const written = (lines: readonly Line[]) => lines.map(({ time, text }) => `${time} ${text}`).join('\n');

// Only a page served over TLS (or from this machine) has a clipboard, and a person may refuse it.
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
