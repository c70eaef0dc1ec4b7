import { Injectable } from '@nestjs/common';
import { ReadDatabase } from '@libs/platform/database/read-database.js';
import type { TakenBackClip } from './consent.types.js';

/** Once on the site, and there no more; what a moderator hid is not named to anybody. */
export const TAKEN_BACK = `clip.published_at IS NOT NULL AND clip.state NOT IN ('PUBLISHED', 'HIDDEN')`;

/** Clips that were on the site until their city took them back, also those that were deleted since: an address never lies. */
@Injectable()
export class TakenBackClips {
  constructor(private readonly database: ReadDatabase) {}

  /** Those of the ids that were; for everybody, whoever asks. */
  of(ids: readonly string[]): Promise<TakenBackClip[]> {
    if (ids.length === 0) return Promise.resolve([]);
    return this.database.rows<TakenBackClip>(`SELECT clip.id, clip.theme_slug AS "themeSlug" FROM clip WHERE clip.id = ANY($1) AND ${TAKEN_BACK}`, [ids]);
  }
}
