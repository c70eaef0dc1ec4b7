import { takeGestures } from './family/gestures';
import { Zoom } from './family/zoom';

/** Brings one drawn tree to life: buttons, keys, the wheel with Ctrl and two fingers change its size; it scrolls as before. */
function start(root: HTMLElement): void {
  const view = root.querySelector<HTMLElement>('[data-role="view"]');
  const drawing = root.querySelector<SVGSVGElement>('[data-tree]');
  const tools = root.querySelector<HTMLElement>('[data-role="tools"]');
  const said = root.querySelector<HTMLElement>('[data-role="zoom"]');
  if (!view || !drawing || !tools) return;
  const zoom = new Zoom(view, drawing, (scale) => {
    if (said) said.textContent = (root.dataset.words ?? '').replace('100', String(Math.round(scale * 100)));
  });
  tools.hidden = false;
  tools.addEventListener('click', ({ target }) => {
    const step = target instanceof Element ? target.closest<HTMLElement>('[data-zoom]')?.dataset.zoom : undefined;
    if (step) zoom.step(step);
  });
  takeGestures(view, zoom);
}

for (const root of document.querySelectorAll<HTMLElement>('[data-island="family"]')) start(root);
