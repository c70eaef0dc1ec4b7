import type { Tx } from '@libs/platform/database/tx.js';
import type { Outbox } from '@libs/platform/outbox/outbox.js';
import type { Cue } from '../parse-captions.js';
import { CaptionSuggestion } from './caption-suggestion.entity.js';
import { findLine, readsThere } from './find-line.js';
import { CaptionSuggestionDecided } from './suggestion.events.js';
import type { SuggestionState } from './suggestion.types.js';

interface Changed {
  filmId: string;
  language: string;
  /** As they are now. */
  cues: readonly Cue[];
  by: string | null;
}

/** After captions changed: open suggestions move with their line; one whose line reads as suggested is accepted, one whose line is gone is outdated. */
export async function settleSuggestions(tx: Tx, outbox: Outbox, { filmId, language, cues, by }: Changed): Promise<void> {
  for (const open of await tx.findBy(CaptionSuggestion, { filmId, language, state: 'OPEN' })) {
    const line = cues[findLine(cues, open, open.current)];
    if (line) {
      if (line.startMs !== open.startMs || line.endMs !== open.endMs) await tx.update(CaptionSuggestion, open.id, { startMs: line.startMs, endMs: line.endMs });
      continue;
    }
    const state: SuggestionState = readsThere(cues, open, open.suggested) ? 'ACCEPTED' : 'OUTDATED';
    await tx.update(CaptionSuggestion, open.id, { state, decidedBy: by, decidedAt: () => 'now()' });
    if (state === 'ACCEPTED') await outbox.add(tx, CaptionSuggestionDecided, { suggestionId: open.id, filmId, accepted: true });
  }
}
