import { encode } from 'uqr';
import { environment } from '~/api/environment.server';
import type { Language } from '~/i18n/languages';

/** White around it, in squares: readers need four. */
const BORDER = 4;

/** The code for the door as one path of squares, which whoever receives people reads with a camera, and in groups to be read out. */
export function drawDoorCode(language: Language, occurrenceId: string, code: string) {
  const { data, size } = encode(`${environment.origin}/${language}/celebrations/occurrences/${occurrenceId}/door?code=${code}`, { ecc: 'M', border: BORDER });
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return { path: squares.join(''), size, letters: (code.match(/.{1,5}/g) ?? [code]).join(' ') };
}

export type DrawnCode = ReturnType<typeof drawDoorCode>;
