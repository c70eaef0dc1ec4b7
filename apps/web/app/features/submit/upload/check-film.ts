import type { FieldProblem } from '~/api/problem';
import type { EditFacts } from '../edit-page.server';

interface Room {
  usedBytes: number;
  limitBytes: number;
}

const MiB = 1024 * 1024;

/** What the server would refuse, said before a byte is sent: in the same codes. */
export function refusalOf(file: File, limits: EditFacts['limits'], room: Room | null | undefined): FieldProblem | undefined {
  const refuse = (code: string, params?: FieldProblem['params']) => ({ path: 'film', code, params });
  const extension = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  if (file.size === 0) return refuse('FILM_FILE_EMPTY');
  if (!limits.extensions.includes(extension)) return refuse('FILM_TYPE_REFUSED', { types: limits.extensions.join(', ') });
  if (file.size > limits.maxBytes) return refuse('FILM_TOO_LARGE', { limitMegabytes: Math.floor(limits.maxBytes / MiB) });
  if (room && file.size > room.limitBytes - room.usedBytes) {
    return refuse('CITY_STORAGE_FULL', { usedMegabytes: Math.ceil(room.usedBytes / MiB), limitMegabytes: Math.floor(room.limitBytes / MiB) });
  }
  return undefined;
}
