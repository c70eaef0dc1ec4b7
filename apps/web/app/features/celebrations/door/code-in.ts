/** Longer ones are none of ours. */
const LONGEST = 40;

/** The code in what was typed, pasted or read from a picture: the code itself, or the address of the door with it. */
export function codeIn(text: string): string {
  const read = text.trim();
  if (!/^https?:\/\//i.test(read)) return read.slice(0, LONGEST);
  return (/[?&]code=([\w-]*)/.exec(read)?.[1] ?? '').slice(0, LONGEST);
}
