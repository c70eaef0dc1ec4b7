/** Names of one place as people write them: without case, accents, points and doubled spaces. */
export function foldPlace(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A place as it is compared. */
export interface Located {
  /** Its folded name; empty where it has none. */
  folded: string;
  latitude: number | null;
  longitude: number | null;
}

const METRES_A_DEGREE = 111_195;

/** By the folded name, or nearer to each other than `metres`. */
export function isSamePlace(one: Located, other: Located, metres: number): boolean {
  if (one.folded !== '' && one.folded === other.folded) return true;
  if (one.latitude === null || one.longitude === null || other.latitude === null || other.longitude === null) return false;
  // A plane does, where it is about steps; the short way around the date line.
  const north = (one.latitude - other.latitude) * METRES_A_DEGREE;
  const turn = Math.abs(one.longitude - other.longitude);
  const east = Math.min(turn, 360 - turn) * METRES_A_DEGREE * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(north, east) <= metres;
}
