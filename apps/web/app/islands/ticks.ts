import { Words } from './discussion/words';
import { listenToTickKeys } from './ticks/keys';

/** A list whose lines are ticked comes to life: how many are ticked is said, Shift ticks a range, and keys work. */
function start(form: HTMLFormElement): void {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[name="item"]')];
  const told = form.querySelector<HTMLElement>('[data-role="ticked"]');
  const words = new Words(told?.dataset.words, document.documentElement.lang || 'en');
  let last: HTMLInputElement | undefined;
  const tell = () => {
    const count = boxes.filter(({ checked }) => checked).length;
    if (told) told.textContent = count === 0 ? '' : words.count('ticked', count);
  };
  const tick = (wanted: (box: HTMLInputElement) => boolean) => {
    for (const box of boxes) box.checked = wanted(box);
    tell();
  };
  form.addEventListener('click', (event) => {
    const { target } = event;
    if (!(target instanceof Element)) return;
    const way = target.closest<HTMLElement>('[data-tick]')?.dataset.tick;
    if (way) {
      event.preventDefault();
      tick((box) => way === 'all' || (way === 'clear' && isClear(box)));
      return;
    }
    if (!(target instanceof HTMLInputElement) || !boxes.includes(target)) return;
    if (event.shiftKey && last) {
      const [from, to] = [boxes.indexOf(last), boxes.indexOf(target)].sort((a, b) => a - b);
      for (const box of boxes.slice(from, (to ?? 0) + 1)) box.checked = target.checked;
    }
    last = target;
    tell();
  });
  // A page that is come back to keeps its ticks.
  addEventListener('pageshow', tell);
  tell();
  listenToTickKeys(form, { all: () => tick(() => true), clear: () => tick(isClear), none: () => tick(() => false) });
}

const isClear = (box: HTMLInputElement) => box.closest<HTMLElement>('[data-role="line"]')?.dataset.clear === 'yes';

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-island="ticks"]')) start(form);
