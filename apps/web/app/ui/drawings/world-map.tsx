import { mapHeight, mapWidth, outline, projection } from './world-outline';

export interface MapPlace {
  id: string;
  name: string;
  href: string;
  latitude: number;
  longitude: number;
  /** Said after the name, such as the country. */
  note?: string;
}

/** Drawn on the server. The list of cities that stands under it carries the same content. */
export function WorldMap({ places, label }: { places: MapPlace[]; label: string }) {
  return (
    <svg viewBox={`0 0 ${mapWidth} ${mapHeight}`} role="group" aria-label={label} className="h-auto w-full" style={{ direction: 'ltr' }}>
      <path d={outline} fill="var(--line)" />
      {places.map((place) => {
        const [x, y] = projection([place.longitude, place.latitude]) ?? [0, 0];
        return (
          <a key={place.id} href={place.href} className="group">
            <title>{place.note ? `${place.name}, ${place.note}` : place.name}</title>
            <circle cx={x.toFixed(1)} cy={y.toFixed(1)} r="14" fill="transparent" />
            <circle
              cx={x.toFixed(1)}
              cy={y.toFixed(1)}
              r="5.5"
              fill="var(--theme)"
              stroke="var(--paper)"
              strokeWidth="2"
              className="group-hover:[r:9px] group-focus:[r:9px]"
            />
          </a>
        );
      })}
    </svg>
  );
}
