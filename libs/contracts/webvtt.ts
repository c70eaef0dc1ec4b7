/** Words and when they are seen, milliseconds. */
interface Cue {
  startMs: number;
  endMs: number;
  text: string;
}

/** As a WebVTT file (W3C) that people can read and mend by hand; text is escaped, so that nothing in it is markup. */
export function writeWebvtt(cues: readonly Cue[]): string {
  return `WEBVTT\n\n${cues.map(({ startMs, endMs, text }) => `${time(startMs)} --> ${time(endMs)}\n${escape(text)}\n`).join('\n')}`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function time(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0');
  return `${two(ms / 3_600_000)}:${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`;
}
