/** The code that shows the film elsewhere, copied, or marked to be copied where the browser does not allow it. */
export function copyCode(): void {
  const box = document.querySelector<HTMLElement>('[data-role="embed"]');
  const field = box?.querySelector('textarea');
  const told = box?.querySelector<HTMLElement>('[data-role="copied"]');
  const line = box?.querySelector<HTMLElement>('[data-role="copy-line"]');
  if (!box || !field || !told || !line) return;
  line.hidden = false;
  box.querySelector('[data-role="copy-code"]')?.addEventListener('click', () => {
    void navigator.clipboard?.writeText(field.value).then(
      () => (told.textContent = told.dataset.copied ?? ''),
      () => mark(),
    );
    if (!navigator.clipboard) mark();
  });

  function mark(): void {
    field?.select();
    if (told) told.textContent = told.dataset.marked ?? '';
  }
}
