/**
 * A picture goes on its way as soon as it is chosen, and one sees how far it is. What does not arrive stays in its field and
 * comes with the form, whose answer says what is wrong with it.
 */
function start(frame: HTMLElement): void {
  const file = frame.querySelector<HTMLInputElement>('input[type="file"]');
  const id = frame.querySelector<HTMLInputElement>('[data-picture-id]');
  const progress = frame.querySelector<HTMLElement>('[data-picture-progress]');
  const said = frame.querySelector<HTMLElement>('[data-picture-said]');
  const shown = frame.querySelector<HTMLImageElement>('[data-picture-shown]');
  const bar = progress?.querySelector('progress');
  const { pictureUpload: address, sending = '', there = '', away = '' } = frame.dataset;
  if (!file || !id || !progress || !said || !bar || !address) return;
  let under: XMLHttpRequest | undefined;

  const end = (words: string) => {
    under = undefined;
    progress.hidden = true;
    said.textContent = words;
  };

  file.addEventListener('change', () => {
    under?.abort();
    const [chosen] = file.files ?? [];
    if (!chosen) return end('');
    const request = (under = new XMLHttpRequest());
    request.open('POST', address);
    request.responseType = 'json';
    request.setRequestHeader('Content-Type', chosen.type.startsWith('image/') ? chosen.type : 'image/unknown');
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      bar.value = total > 0 ? (loaded / total) * 100 : 0;
    });
    request.addEventListener('load', () => {
      const sent = request.response as { id?: string; widths?: number[] } | null;
      if (request.status !== 201 || !sent?.id) return end(away);
      id.value = sent.id;
      // It is there: the form need not bring it once more.
      file.value = '';
      if (shown) {
        shown.src = `/media/pictures/${sent.id}/${sent.widths?.[0]}.jpg`;
        shown.alt = '';
        shown.hidden = false;
      }
      end(there);
      frame.querySelector<HTMLInputElement>('input[type="text"]')?.focus();
    });
    request.addEventListener('error', () => end(away));
    bar.value = 0;
    progress.hidden = false;
    said.textContent = sending.replace('%name', chosen.name);
    request.send(chosen);
  });

  frame.closest('form')?.addEventListener('submit', () => under?.abort());
}

for (const frame of document.querySelectorAll<HTMLElement>('[data-picture-upload]')) start(frame);

export {};
