import { useEffect, useState } from 'react';

export interface Waveform {
  /** Peaks a second. */
  perSecond: number;
  /** 0 to 100. */
  peaks: number[];
}

/** How loud the film is from moment to moment; without it the editor works as well. */
export function useWaveform(url: string | null | undefined): Waveform | undefined {
  const [waveform, setWaveform] = useState<Waveform>();
  useEffect(() => {
    if (!url) return undefined;
    const away = new AbortController();
    fetch(url, { signal: away.signal })
      .then((response) => (response.ok ? (response.json() as Promise<Waveform>) : undefined))
      .then((read) => read && Array.isArray(read.peaks) && read.perSecond > 0 && setWaveform(read))
      .catch(() => undefined);
    return () => away.abort();
  }, [url]);
  return waveform;
}

/** The outline of a stretch, drawn about the middle of a box of the given size. */
export function outline({ peaks, perSecond }: Waveform, { fromMs, toMs }: { fromMs: number; toMs: number }, { width, height }: { width: number; height: number }): string {
  const first = Math.max(0, Math.floor((fromMs / 1000) * perSecond));
  const last = Math.min(peaks.length - 1, Math.ceil((toMs / 1000) * perSecond));
  let path = '';
  for (let index = first; index <= last; index += 1) {
    const x = ((index / perSecond) * 1000 - fromMs) * (width / (toMs - fromMs));
    const half = Math.max(0.5, ((peaks[index] ?? 0) / 100) * (height / 2));
    path += `M${x.toFixed(1)} ${(height / 2 - half).toFixed(1)}V${(height / 2 + half).toFixed(1)}`;
  }
  return path;
}
