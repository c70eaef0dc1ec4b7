import type { Zoom } from './zoom';

/** Pixels that a pointer moves before a press is a drag and no click. */
const DRAG = 5;

/** Keys + - 0 where the region has the focus, the wheel with Ctrl, two fingers, and dragging with a mouse. */
export function takeGestures(view: HTMLElement, zoom: Zoom): void {
  view.addEventListener('keydown', (event) => {
    if (event.target !== view || event.ctrlKey || event.metaKey || event.altKey) return;
    const step = { '+': 'closer', '=': 'closer', '-': 'farther', '0': 'whole' }[event.key];
    if (!step) return;
    event.preventDefault();
    zoom.step(step);
  });
  view.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      zoom.by(Math.exp(-event.deltaY / 300), event);
    },
    { passive: false },
  );
  pinch(view, zoom);
  drag(view);
}

function pinch(view: HTMLElement, zoom: Zoom): void {
  let apart = 0;
  const between = (touches: TouchList) => {
    const [one, other] = [touches[0], touches[1]];
    if (touches.length !== 2 || !one || !other) return undefined;
    return { distance: Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY), clientX: (one.clientX + other.clientX) / 2, clientY: (one.clientY + other.clientY) / 2 };
  };
  view.addEventListener('touchstart', ({ touches }) => (apart = between(touches)?.distance ?? 0), { passive: true });
  view.addEventListener(
    'touchmove',
    (event) => {
      const now = between(event.touches);
      if (!now || apart === 0) return;
      event.preventDefault();
      zoom.by(now.distance / apart, now);
      apart = now.distance;
    },
    { passive: false },
  );
}

function drag(view: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let isDrag = false;
  view.addEventListener('pointerdown', ({ pointerType, button, clientX, clientY }) => {
    if (pointerType !== 'mouse' || button !== 0) return;
    from = { x: clientX, y: clientY, left: view.scrollLeft, top: view.scrollTop };
    isDrag = false;
  });
  window.addEventListener('pointermove', ({ clientX, clientY }) => {
    if (!from) return;
    isDrag ||= Math.hypot(clientX - from.x, clientY - from.y) > DRAG;
    if (!isDrag) return;
    view.scrollLeft = from.left + from.x - clientX;
    view.scrollTop = from.top + from.y - clientY;
  });
  window.addEventListener('pointerup', () => (from = undefined));
  // Links of the drawing must not be dragged away, nor followed at the end of a drag.
  view.addEventListener('dragstart', (event) => event.preventDefault());
  view.addEventListener('click', (event) => isDrag && event.preventDefault(), { capture: true });
}
