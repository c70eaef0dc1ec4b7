import { encode } from 'uqr';

/** White around it, in squares: readers need four. */
const BORDER = 4;

/** The code for the door as one path of squares, and in groups to be read out. It is the code alone: an address would lead to a page that is not there yet. */
export function drawDoorCode(code: string) {
  const { data, size } = encode(code, { ecc: 'M', border: BORDER });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: squares.join(''), size, letters: (code.match(/.{1,5}/g) ?? [code]).join(' ') };
}

export type DrawnCode = ReturnType<typeof drawDoorCode>;
