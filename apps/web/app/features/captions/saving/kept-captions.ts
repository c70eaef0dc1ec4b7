import type { KeptSection } from '../../../islands/practice/save-line';
import { type Cue, isSameTrack } from '../cues/cue';
import { mergeTracks, takeChoices } from '../cues/merge-tracks';

/** What is written, and the text of the server that it stands on. */
export interface Written {
  cues: readonly Cue[];
  base: readonly Cue[];
  /** The machine's draft that was taken over into it. */
  draftId?: string | undefined;
}

export type KeptCaptions = KeptSection<string | null, Written>;

/** As much of the browser's storage as this needs. */
export type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'> & { keys: () => string[] };

/** Whether a page that is open now has written under this name. */
export type IsOpen = (name: string) => Promise<boolean>;

/**
 * What was written into captions and is on no server yet: of one member, clip and language. Each open page keeps its own, so that two pages
 * never write over each other; what a closed one has left is taken over by the next that opens.
 */
export class KeptPages {
  /** Under which this page keeps its own. */
  readonly name: string;

  constructor(
    private readonly place: string,
    page: string,
    private readonly storage: Storage,
  ) {
    this.name = place + page;
  }

  put(kept: KeptCaptions): void {
    try {
      this.storage.setItem(this.name, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing (full, or private): the page itself still holds it.
    }
  }

  remove(): void {
    this.delete(this.name);
  }

  /** Takes over what closed pages have left, put together to one text where there is more than one. */
  async takeLeft(isOpen: IsOpen): Promise<KeptCaptions | undefined> {
    let left: KeptCaptions | undefined;
    for (const name of this.names()) {
      if (name === this.name || (await isOpen(name))) continue;
      const found = this.read(name);
      if (found) left = left ? together(left, found) : found;
      if (left) this.put(left);
      this.delete(name);
    }
    return left;
  }

  private names(): string[] {
    try {
      return this.storage.keys().filter((key) => key.startsWith(this.place)).sort();
    } catch {
      return [];
    }
  }

  private read(name: string): KeptCaptions | undefined {
    try {
      const kept = JSON.parse(this.storage.getItem(name) ?? 'null') as KeptCaptions | null;
      return kept && Array.isArray(kept.pairs?.cues) && Array.isArray(kept.pairs.base) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  private delete(name: string): void {
    try {
      this.storage.removeItem(name);
    } catch {
      // As above.
    }
  }
}

/** Where two pages wrote over the same text both changes stand; over different ones, whatever is in one alone is added. */
function together(one: KeptCaptions, other: KeptCaptions): KeptCaptions {
  const { cues, base } = one.pairs;
  const from = isSameTrack(base, other.pairs.base) ? base : [];
  return { ...one, pairs: { cues: takeChoices(mergeTracks(from, cues, other.pairs.cues), []), base, draftId: one.pairs.draftId ?? other.pairs.draftId } };
}
