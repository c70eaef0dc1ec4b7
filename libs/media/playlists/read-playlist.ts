/** What a rendition's playlist tells about it. */
export interface PlaylistFacts {
  seconds: number;
  /** Bits a second: of the heaviest segment, and over all. */
  peak: number;
  average: number;
}

/** Reads the playlist of one file in byte ranges, as ffmpeg writes it. */
export function readPlaylist(text: string): PlaylistFacts {
  let [seconds, bytes, peak, length] = [0, 0, 0, 0];
  for (const line of text.split('\n')) {
    if (line.startsWith('#EXTINF:')) length = Number.parseFloat(line.slice(8));
    else if (line.startsWith('#EXT-X-BYTERANGE:')) {
      const size = Number.parseInt(line.slice(17), 10);
      seconds += length;
      bytes += size;
      // A last scrap of a few frames says nothing about the line that is needed.
      if (length >= 1 || peak === 0) peak = Math.max(peak, (size * 8) / Math.max(length, 0.1));
    }
  }
  return { seconds, peak: Math.ceil(peak), average: seconds > 0 ? Math.ceil((bytes * 8) / seconds) : 0 };
}
