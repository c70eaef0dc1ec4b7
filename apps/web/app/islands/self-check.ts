/** What this browser keeps of a self-check: the answers as an address carries them. */
const place = (slug: string) => `citylore.self-check.${slug}`;
const PREFIX = 's-';

/** A browser may keep nothing, or be told not to. */
function kept(slug: string): string {
  try {
    return localStorage.getItem(place(slug)) ?? '';
  } catch {
    return '';
  }
}

function keep(slug: string, answers: string): void {
  try {
    if (answers) localStorage.setItem(place(slug), answers);
    else localStorage.removeItem(place(slug));
  } catch {
    // The page works without: the answers stand in the address.
  }
}

/** The form: what was answered before is chosen again, each answer is kept, and how far one is stands beneath. */
function onForm(form: HTMLFormElement, slug: string): void {
  const radios = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const progress = form.querySelector<HTMLElement>('[data-role=progress]');
  const forget = form.querySelector<HTMLButtonElement>('[data-role=forget]');
  const words = JSON.parse(progress?.dataset.words ?? '[]') as string[];
  const chosen = () => radios.filter((radio) => radio.checked);
  const show = () => {
    const done = chosen().length;
    if (progress) progress.textContent = words[done] ?? '';
    if (forget && done > 0) forget.hidden = false;
  };
  if (chosen().length === 0) {
    const before = new URLSearchParams(kept(slug));
    for (const radio of radios) radio.checked = before.get(radio.name) === radio.value;
  }
  form.addEventListener('change', () => {
    keep(slug, chosen().map(({ name, value }) => `${name}=${value}`).join('&'));
    show();
  });
  // The same button says that it is done: one that goes away takes the focus along.
  forget?.addEventListener('click', () => {
    keep(slug, '');
    for (const radio of radios) radio.checked = false;
    show();
    if (progress) progress.textContent = forget.dataset.words ?? '';
  });
  show();
}

/** The result: what the address says is kept. The module's page: the way back to it. */
function bringSelfCheck(root: HTMLElement): void {
  const { selfCheck: slug = '', answers } = root.dataset;
  if (root instanceof HTMLFormElement) return onForm(root, slug);
  if (answers) return keep(slug, answers);
  const link = root.querySelector<HTMLAnchorElement>('[data-role=kept]');
  const before = kept(slug);
  if (!link || !before) return;
  const address = new URL(link.href);
  for (const [name, value] of new URLSearchParams(before)) if (name.startsWith(PREFIX)) address.searchParams.set(name, value);
  link.href = address.href;
  link.hidden = false;
}

for (const root of document.querySelectorAll<HTMLElement>('[data-self-check]')) bringSelfCheck(root);
