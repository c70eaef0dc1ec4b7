import { geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryObject, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json';

export const mapWidth = 960;
export const mapHeight = 440;

/** Pixels from the top: without Antarctica, where no city has joined. */
const southEnd = 424;

export const projection = geoEqualEarth().fitExtent([[4, 4], [mapWidth - 4, mapHeight + 44]], { type: 'Sphere' });

/** Whole pixels, each step from the last: 8 KB compressed where the usual path takes 22. */
function shorten(ring: string): string {
  const points = ring
    .replace('Z', '')
    .split('L')
    .map((pair) => pair.split(',').map((value) => Math.round(Number(value))) as [number, number]);
  let [lastX, lastY] = points[0] ?? [0, 0];
  let steps = '';
  for (const [x, y] of points.slice(1)) {
    if (x === lastX && y === lastY) continue;
    steps += ` ${x - lastX} ${y - lastY}`;
    [lastX, lastY] = [x, y];
  }
  const [startX, startY] = points[0] ?? [0, 0];
  return steps.length < 16 ? '' : `M${startX} ${startY}l${steps.trimStart()}z`;
}

function worldOutline(): string {
  const topology = land as unknown as Topology<{ land: GeometryObject }>;
  const northward = projection.clipExtent([[0, 0], [mapWidth, southEnd]]);
  const path = geoPath(northward).digits(1)(feature(topology, topology.objects.land)) ?? '';
  return path.split('M').filter(Boolean).map(shorten).join('').replaceAll(' -', '-');
}

export const outline = worldOutline();
