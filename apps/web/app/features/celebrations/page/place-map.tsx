import { mapHeight, mapWidth, outline, projection } from '~/ui/drawings/world-outline';

/** How much of the world is shown around the place, in the units of the whole drawing. */
const WIDTH = 240;
const HEIGHT = 150;

const within = (value: number, most: number) => Math.min(Math.max(value, 0), most).toFixed(0);

/** In which part of the world it is: a stretch of the land around it. The address says the rest. */
export function PlaceMap({ latitude, longitude, label }: { latitude: number; longitude: number; label: string }) {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return (
    <svg
      viewBox={`${within(x - WIDTH / 2, mapWidth - WIDTH)} ${within(y - HEIGHT / 2, mapHeight - HEIGHT)} ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={label}
      className="h-auto w-full rounded-box bg-theme-wash"
      style={{ direction: 'ltr' }}
    >
      <path d={outline} fill="var(--theme-mid)" />
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="11" fill="var(--theme)" opacity="0.25" />
      <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="4.5" fill="var(--theme)" stroke="var(--paper)" strokeWidth="1.5" />
    </svg>
  );
}
