import { geoEqualEarth } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import land from 'world-atlas/land-110m.json';

export const mapWidth = 960;
export const mapHeight = 440;

/** Without Antarctica: no city there has joined, and the rest gains room. */
const southEnd = -58;

export const projection = geoEqualEarth().fitExtent([[4, 4], [mapWidth - 4, mapHeight + 44]], { type: 'Sphere' });

/** Whole pixels, each step from the last: 8 KB compressed where the usual path takes 22. */
function ringPath(ring: Position[]): string {
  let [lastX, lastY] = [0, 0];
  let path = '';
  for (const [longitude = 0, latitude = 0] of ring) {
    const [x, y] = (projection([longitude, latitude]) ?? [0, 0]).map(Math.round) as [number, number];
    if (path === '') path = `M${x} ${y}l`;
    else if (x === lastX && y === lastY) continue;
    else path += `${x - lastX} ${y - lastY} `;
    [lastX, lastY] = [x, y];
  }
  return `${path.trimEnd()}z`;
}

function worldOutline(): string {
  const topology = land as unknown as Topology<{ land: GeometryObject }>;
  const earth = feature(topology, topology.objects.land as GeometryCollection);
  const polygons = earth.features.flatMap(({ geometry }) => {
    const shape = geometry as Polygon | MultiPolygon;
    return shape.type === 'Polygon' ? [shape.coordinates] : shape.coordinates;
  });
  return polygons
    .flat()
    .filter((ring) => ring.some(([, latitude = 0]) => latitude > southEnd))
    .map(ringPath)
    .filter((path) => path.length > 24)
    .join('')
    .replaceAll(' -', '-');
}

export const outline = worldOutline();
