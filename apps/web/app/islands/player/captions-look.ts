import { keep, readKept } from './kept';

const KEY = 'citylore:captions';

type Part = 'size' | 'colour' | 'ground';
type Look = Record<Part, string>;

const PARTS: readonly Part[] = ['size', 'colour', 'ground'];
const COLOURS: Record<string, string> = { white: '#fff', yellow: '#ffec3d', cyan: '#6ff', black: '#000' };
const GROUNDS: Record<string, string> = { black: '#000', half: 'rgb(0 0 0 / 0.6)', none: 'transparent', white: '#fff' };

/** Captions as this viewer reads them best, on every film in this browser. */
export function lookOfCaptions(root: HTMLElement): void {
  const box = root.querySelector<HTMLElement>('[data-role="captions-look"]');
  if (!box) return;
  const controls = PARTS.flatMap((part) => {
    const select = box.querySelector<HTMLSelectElement>(`[data-part="${part}"]`);
    return select ? [[part, select] as const] : [];
  });
  const sample = box.querySelector<HTMLElement>('[data-role="sample"]');
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const asTheyCome = Object.fromEntries(controls.map(([part, { options }]) => [part, options[0]?.value ?? ''])) as Look;

  const show = (look: Look) => {
    for (const [part, select] of controls) select.value = look[part];
    const style = styleOf(look);
    const own = controls.some(([part]) => look[part] !== asTheyCome[part]);
    sheet.replaceSync(own ? `video::cue{${style}}` : '');
    if (sample) sample.style.cssText = style;
  };
  const chosen = (): Look => Object.fromEntries(controls.map(([part, select]) => [part, select.value])) as Look;
  box.addEventListener('change', () => {
    const look = readable(chosen());
    show(look);
    keep(KEY, JSON.stringify(look));
  });
  box.querySelector('[data-role="look-reset"]')?.addEventListener('click', () => {
    show(asTheyCome);
    keep(KEY, undefined);
  });
  show(known(readKept(KEY), controls, asTheyCome));
}

/** Dark on dark and light on light cannot be read: the ground gives way. */
function readable({ size, colour, ground }: Look): Look {
  if (colour === 'black' && ground !== 'white') return { size, colour, ground: 'white' };
  if (colour !== 'black' && ground === 'white') return { size, colour, ground: 'black' };
  return { size, colour, ground };
}

function styleOf({ size, colour, ground }: Look): string {
  const edge = ground === 'none' ? 'text-shadow:0 0 3px #000,0 0 3px #000,0 1px 4px #000;' : '';
  return `font-size:${Number(size)}%;color:${COLOURS[colour] ?? '#fff'};background-color:${GROUNDS[ground] ?? '#000'};${edge}`;
}

/** What was kept may come from another time: only what is offered counts. */
function known(text: string | null, controls: readonly (readonly [Part, HTMLSelectElement])[], otherwise: Look): Look {
  let kept: Partial<Record<string, unknown>> = {};
  try {
    kept = (JSON.parse(text ?? '{}') ?? {}) as typeof kept;
  } catch {
    return otherwise;
  }
  const found = controls.map(([part, { options }]) => [part, [...options].some(({ value }) => value === kept[part]) ? kept[part] : otherwise[part]]);
  return readable(Object.fromEntries(found) as Look);
}
