import type { KeptSection } from './save-line';

const PREFIX = 'citylore:practice:';

/** Of one member, practice and text: another person at the same browser sees nothing of it. */
export interface KeptPlace {
  memberId: string;
  revisionId: string;
}

const start = ({ memberId, revisionId }: KeptPlace) => `${PREFIX}${memberId}:${revisionId}:`;

/** What was typed into sections and is on no server yet, in the browser's storage. */
export class KeptSections {
  constructor(private readonly place: KeptPlace) {}

  get(section: string): KeptSection | undefined {
    try {
      const kept = JSON.parse(localStorage.getItem(start(this.place) + section) ?? 'null') as KeptSection | null;
      return kept && Number.isInteger(kept.edits) && Array.isArray(kept.pairs) ? kept : undefined;
    } catch {
      return undefined;
    }
  }

  put(section: string, kept: KeptSection): void {
    try {
      localStorage.setItem(start(this.place) + section, JSON.stringify(kept));
    } catch {
      // A browser that keeps nothing (full, or private): the page itself still holds it.
    }
  }

  remove(section: string): void {
    try {
      localStorage.removeItem(start(this.place) + section);
    } catch {
      // As above.
    }
  }

  sections(): string[] {
    try {
      const first = start(this.place);
      return Object.keys(localStorage).filter((key) => key.startsWith(first)).map((key) => key.slice(first.length));
    } catch {
      return [];
    }
  }
}
