import { offerPassages } from './passages/offer';

function start(): void {
  for (const root of document.querySelectorAll<HTMLElement>('[data-island="passages"]')) offerPassages(root);
}

// A page has several of them, and the first brings the script along: the others have to be there.
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
else start();
