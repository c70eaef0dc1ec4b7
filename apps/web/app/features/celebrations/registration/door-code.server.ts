import { encode } from 'uqr';
import { environment } from '~/api/environment.server';

/** White around it, in squares: readers need four. */
const BORDER = 4;

/**
 * The code for the door as one path of squares, and in groups to be read out. The picture holds the address of the door with the code:
 * a phone whose browser reads no codes opens it with its own camera. The language is that of who opens it.
 */
export function drawDoorCode(occurrenceId: string, code: string) {
  const address = `${environment.origin}/celebrations/occurrences/${occurrenceId}/door?code=${code}`;
  const { data, size } = encode(address, { ecc: 'M', border: BORDER });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: squares.join(''), size, letters: (code.match(/.{1,5}/g) ?? [code]).join(' ') };
}

export type DrawnCode = ReturnType<typeof drawDoorCode>;
