/** The parts of a page that explain its single keys and switch them off. */
export interface KeySwitch {
  help: HTMLDetailsElement | null;
  toggle: HTMLButtonElement | null;
  /** Under this name the browser remembers the choice. */
  remembered: string;
  /** Whether the key meant something. */
  act: (key: string) => boolean;
}

/** Single keys act only when nobody is writing, and can be switched off (WCAG 2.1.4); `?` opens what explains them. */
export function listenToSingleKeys({ help, toggle, remembered, act }: KeySwitch): void {
  if (!help || !toggle) return;
  help.hidden = false;
  let on = read(remembered) !== 'off';
  const draw = () => {
    toggle.setAttribute('aria-pressed', String(on));
    toggle.textContent = (on ? toggle.dataset.on : toggle.dataset.off) ?? '';
  };
  draw();
  toggle.addEventListener('click', () => {
    on = !on;
    write(remembered, on ? 'on' : 'off');
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
    if (event.key === '?') {
      help.open = !help.open;
      help.scrollIntoView({ block: 'nearest' });
    } else if (!act(event.key.toLowerCase())) return;
    event.preventDefault();
  });
}

/** Presses what is there; answers whether anything was. */
export function press(element: HTMLElement | null | undefined): boolean {
  element?.click();
  return Boolean(element);
}

/** Ticked boxes and radio buttons take letters too: arrows and space stay theirs, letters are free. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button|submit)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function read(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function write(name: string, value: string): void {
  try {
    localStorage.setItem(name, value);
  } catch {
    // Private windows may refuse: the choice then holds for this page.
  }
}
