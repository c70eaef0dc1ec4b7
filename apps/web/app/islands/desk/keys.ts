import { listenToSingleKeys, press } from '../keys/single-keys';

const jump = 5;

export function listenToKeys(root: HTMLElement): void {
  listenToSingleKeys({
    help: root.querySelector<HTMLDetailsElement>('[data-role="shortcuts"]'),
    toggle: root.querySelector<HTMLButtonElement>('[data-role="keys-switch"]'),
    remembered: 'citylore:desk-keys',
    act: (key) => act(root, key),
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
