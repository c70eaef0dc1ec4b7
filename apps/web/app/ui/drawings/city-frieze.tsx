import type { ReactNode } from 'react';

interface House {
  theme: string;
  x: number;
  width: number;
  height: number;
  roof: 'flat' | 'gable' | 'arch' | 'steps';
  columns: number;
  rows: number;
  /** Which windows are lit, by number. */
  lit: readonly number[];
}

const ground = 232;

const houses: readonly House[] = [
  { theme: 'monitoring', x: 18, width: 92, height: 120, roof: 'flat', columns: 3, rows: 3, lit: [1, 3, 8] },
  { theme: 'celebration', x: 122, width: 104, height: 84, roof: 'gable', columns: 3, rows: 2, lit: [0, 1, 2] },
  { theme: 'planning', x: 238, width: 82, height: 156, roof: 'steps', columns: 2, rows: 4, lit: [0, 3, 6] },
  { theme: 'funding', x: 420, width: 98, height: 102, roof: 'arch', columns: 3, rows: 2, lit: [1, 5] },
  { theme: 'introduction', x: 530, width: 118, height: 138, roof: 'arch', columns: 3, rows: 3, lit: [2, 4, 6] },
  { theme: 'involvement', x: 660, width: 92, height: 92, roof: 'gable', columns: 2, rows: 2, lit: [0, 1, 3] },
  { theme: 'accessibility', x: 856, width: 108, height: 122, roof: 'flat', columns: 3, rows: 3, lit: [0, 5, 7] },
  { theme: 'planning', x: 976, width: 86, height: 90, roof: 'gable', columns: 2, rows: 2, lit: [2] },
  { theme: 'celebration', x: 1074, width: 108, height: 146, roof: 'steps', columns: 3, rows: 3, lit: [0, 4, 8] },
];

const people = [
  { theme: 'involvement', x: 346, size: 1 },
  { theme: 'monitoring', x: 378, size: 0.78 },
  { theme: 'accessibility', x: 774, size: 0.94 },
  { theme: 'funding', x: 804, size: 1 },
  { theme: 'introduction', x: 832, size: 0.7 },
] as const;

function roofOf({ x, width, height, roof }: House): string {
  const top = ground - height;
  const right = x + width;
  if (roof === 'gable') return `M${x} ${top}L${x + width / 2} ${top - 36}L${right} ${top}z`;
  if (roof === 'arch') return `M${x} ${top + 1}a${width / 2} ${width / 2.4} 0 0 1 ${width} 0z`;
  if (roof === 'steps') return `M${x + 12} ${top}v-12h14v-12h${width - 52}v12h14v12z`;
  return `M${x - 5} ${top}v-9h${width + 10}v9z`;
}

function windowsOf({ x, width, height, columns, rows, lit, roof }: House): ReactNode {
  const gap = width / columns;
  const step = (height - 34) / rows;
  return Array.from({ length: columns * rows }, (_, number) => {
    const left = x + (number % columns) * gap + gap / 2 - 8;
    const top = ground - height + 14 + Math.floor(number / columns) * step;
    const on = lit.includes(number);
    const shape = roof === 'flat' || roof === 'steps' ? `M${left} ${top}h16v20h-16z` : `M${left} ${top + 20}v-12a8 8 0 0 1 16 0v12z`;
    return <path key={number} d={shape} fill={on ? 'var(--frieze-light)' : 'var(--theme-mid)'} />;
  });
}

/** Streets, windows, people: the seven themes as one town. Decoration, drawn on the server (about 2 KB). */
export function CityFrieze() {
  return (
    <svg viewBox="0 0 1200 264" aria-hidden="true" focusable="false" preserveAspectRatio="xMidYMax slice" className="h-40 w-full sm:h-52 lg:h-auto">
      {houses.map((house) => (
        <g key={house.x} data-theme={house.theme}>
          <path d={roofOf(house)} fill="var(--theme)" />
          <path d={`M${house.x} ${ground - house.height}h${house.width}v${house.height}h-${house.width}z`} fill="var(--frieze-wall)" />
          {windowsOf(house)}
        </g>
      ))}
      <path d="M0 232H1200V264H0z" fill="var(--line)" />
      <path d="M0 250C240 236 420 262 640 248S1010 240 1200 252" fill="none" stroke="var(--paper)" strokeWidth="7" strokeLinecap="round" strokeDasharray="26 18" />
      {people.map(({ theme, x, size }) => (
        <g key={x} data-theme={theme} transform={`translate(${x} ${ground + 6}) scale(${size})`} fill="var(--theme)">
          <path d="M-11 0v-26a11 11 0 0 1 22 0v26z" />
          <circle cy="-48" r="8" />
        </g>
      ))}
    </svg>
  );
}
