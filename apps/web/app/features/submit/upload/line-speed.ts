const KiB = 1024;

/** Pieces are as large as the line sends in this time: little is lost when it breaks, little is spent on asking. */
const wantedMs = 6_000;
const smallest = 256 * KiB;
/** What arrived of a piece is kept when it breaks off, so large ones risk nothing; each costs the server some statements. */
const largest = 64 * 1024 * KiB;

interface Sample {
  at: number;
  bytes: number;
}

/** Measures a line while bytes move on it. Times in milliseconds. */
export class LineSpeed {
  private samples: Sample[] = [];
  private pieceBegan = 0;
  private pieceFrom = 0;
  /** Bytes of one piece; small until the line has shown what it can do. */
  chunkSize = 512 * KiB;

  /** Forgets what was measured before a break. */
  restart(now: number, bytes: number): void {
    this.samples = [{ at: now, bytes }];
    this.pieceBegan = now;
    this.pieceFrom = bytes;
  }

  moved(now: number, bytes: number): void {
    this.samples.push({ at: now, bytes });
    const since = now - 15_000;
    while (this.samples.length > 2 && (this.samples[0]?.at ?? now) < since) this.samples.shift();
  }

  /** A piece has arrived: the next is larger or smaller, at most fourfold. */
  pieceArrived(now: number, accepted: number): void {
    const took = Math.max(1, now - this.pieceBegan);
    const wanted = ((accepted - this.pieceFrom) / took) * wantedMs;
    const next = Math.min(this.chunkSize * 4, Math.max(this.chunkSize / 4, wanted));
    this.chunkSize = Math.round(Math.min(largest, Math.max(smallest, next)) / (64 * KiB)) * 64 * KiB;
    this.pieceBegan = now;
    this.pieceFrom = accepted;
  }

  /** Bytes a second, or undefined before there is enough to tell. */
  rate(): number | undefined {
    const [first, last] = [this.samples[0], this.samples.at(-1)];
    if (!first || !last || last.at - first.at < 1_000 || last.bytes <= first.bytes) return undefined;
    return ((last.bytes - first.bytes) / (last.at - first.at)) * 1000;
  }

  secondsFor(bytes: number): number | undefined {
    const rate = this.rate();
    return rate === undefined ? undefined : bytes / rate;
  }
}
