const remembered = 'citylore:desk-keys';
const jump = 5;

/** Single keys act only when nobody is writing, and can be switched off (WCAG 2.1.4). */
export function listenToKeys(root: HTMLElement): void {
  const help = root.querySelector<HTMLDetailsElement>('[data-role="shortcuts"]');
  const toggle = root.querySelector<HTMLButtonElement>('[data-role="keys-switch"]');
  if (!help || !toggle) return;
  help.hidden = false;
  let on = read() !== 'off';
  const draw = () => {
    toggle.setAttribute('aria-pressed', String(on));
    toggle.textContent = (on ? toggle.dataset.on : toggle.dataset.off) ?? '';
  };
  draw();
  toggle.addEventListener('click', () => {
    on = !on;
    write(on ? 'on' : 'off');
    draw();
  });
  document.addEventListener('keydown', (event) => {
    if (!on || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isWriting(event.target)) return;
    if (event.key === '?') help.open = !help.open;
    else if (!act(root, event.key.toLowerCase())) return;
    event.preventDefault();
  });
}

function act(root: HTMLElement, key: string): boolean {
  const video = root.querySelector('video');
  const choose = (value: string) => {
    const choice = root.querySelector<HTMLInputElement>(`input[name="decision"][value="${value}"]`);
    choice?.click();
    choice?.focus();
    return choice !== null;
  };
  switch (key) {
    case 'k':
      if (video) void (video.paused ? video.play().catch(() => undefined) : video.pause());
      return video !== null;
    case 'j':
    case 'l':
      if (video) video.currentTime = Math.max(0, video.currentTime + (key === 'j' ? -jump : jump));
      return video !== null;
    case 'a':
      return choose('APPROVE');
    case 'c':
      return choose('REQUEST_CHANGES');
    case 'r':
      return choose('REJECT');
    case 'n':
      return focus(root.querySelector<HTMLElement>('textarea[name="note"]'));
    case 'q':
      return press(document.querySelector<HTMLElement>('main nav a[href$="/desk"]'));
    case 't':
      return press(root.querySelector<HTMLElement>('[data-key="t"]'));
    default:
      return false;
  }
}

function focus(element: HTMLElement | null): boolean {
  element?.focus();
  return element !== null;
}

function press(element: HTMLElement | null): boolean {
  element?.click();
  return element !== null;
}

/** Ticked boxes and radio buttons take letters too: arrows and space stay theirs, letters are free. */
function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button|submit)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || target.isContentEditable;
}

function read(): string | null {
  try {
    return localStorage.getItem(remembered);
  } catch {
    return null;
  }
}

function write(value: string): void {
  try {
    localStorage.setItem(remembered, value);
  } catch {
    // Private windows may refuse: the choice then holds for this page.
  }
}
