import { listenToSingleKeys, press } from '../keys/single-keys';

interface Ticking {
  all(): void;
  clear(): void;
  none(): void;
}

/** J and K go from line to line, X ticks, O opens; A and D lead to the buttons, which are pressed with Enter. */
export function listenToTickKeys(form: HTMLFormElement, ticking: Ticking): void {
  listenToSingleKeys({
    help: document.querySelector<HTMLDetailsElement>('[data-role="tick-keys"] [data-role="shortcuts"]'),
    toggle: document.querySelector<HTMLButtonElement>('[data-role="tick-keys"] [data-role="keys-switch"]'),
    remembered: 'citylore:tick-keys',
    act: (key) => act(form, ticking, key),
  });
}

function act(form: HTMLFormElement, ticking: Ticking, key: string): boolean {
  const lines = [...form.querySelectorAll<HTMLElement>('[data-role="line"]')];
  const at = lines.findIndex((line) => line.contains(document.activeElement));
  const here = lines[at];
  switch (key) {
    case 'j':
      return go(here, lines[at + 1]);
    case 'k':
      return go(here, at < 0 ? lines.at(-1) : lines[at - 1]);
    case 'x':
      return press(here?.querySelector<HTMLElement>('input[name="item"]'));
    case 'o':
      return open(here?.querySelector('details'));
    case 'e':
      return follow(here?.querySelector<HTMLAnchorElement>('h3 a'));
    case 'a':
      return focus(form.querySelector<HTMLElement>('[data-key="a"]'));
    case 'd':
      return decline(form);
    case 'w':
      ticking.clear();
      return true;
    case 'u':
      ticking.none();
      return true;
    default:
      return false;
  }
}

/** Who reads one line after the other finds the next one open too. */
function go(from: HTMLElement | undefined, to: HTMLElement | undefined): boolean {
  if (!to) return false;
  const [was, next] = [from?.querySelector('details'), to.querySelector('details')];
  if (was?.open && next) {
    was.open = false;
    next.open = true;
  }
  to.scrollIntoView({ block: 'nearest' });
  return focus(to.querySelector<HTMLElement>('input[name="item"]') ?? to.querySelector<HTMLElement>('a'));
}

function open(details: HTMLDetailsElement | null | undefined): boolean {
  if (!details) return false;
  details.open = !details.open;
  return true;
}

function follow(link: HTMLAnchorElement | null | undefined): boolean {
  link?.click();
  return Boolean(link);
}

function decline(form: HTMLFormElement): boolean {
  const details = form.querySelector<HTMLDetailsElement>('[data-key="d"]');
  if (!details) return false;
  details.open = true;
  return focus(details.querySelector('textarea'));
}

function focus(element: HTMLElement | null | undefined): boolean {
  element?.focus();
  return Boolean(element);
}
