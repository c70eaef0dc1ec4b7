import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type DataSource, IsNull } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { forbidden } from '@libs/platform/access/access.errors.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import { type Limit, RateLimits } from '@libs/platform/access/rate-limit.js';
import { cleanText } from '@libs/platform/text/clean-text.js';
import type { CaptionSuggestion } from '@libs/media/captions/suggestions/caption-suggestion.entity.js';
import { CaptionSuggestions, type Decided } from '@libs/media/captions/suggestions/caption-suggestions.service.js';
import { Clip } from '../clip.entity.js';
import { clipUnknown } from '../clip.errors.js';
import { canSee } from '../clip.policy.js';
import { ClipEditing } from '../edit/clip-editing.service.js';
import type { DecideSuggestionArgs, SuggestCaptionInput } from './suggestion.inputs.js';

const SUGGESTED: Limit = { name: 'caption-suggestions', points: LIMITS.captions.suggestionsAnHour, seconds: 3_600 };

/** Any member suggests a better line for a clip on the site; its crew takes it or does not. */
@Injectable()
export class SuggestCaption {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly suggestions: CaptionSuggestions,
    private readonly editing: ClipEditing,
    private readonly limits: RateLimits,
  ) {}

  async suggest(actor: MemberActor, { clipId, note, ...line }: SuggestCaptionInput): Promise<CaptionSuggestion> {
    await this.limits.take(SUGGESTED, actor.memberId);
    return this.dataSource.transaction(async (tx) => {
      const clip = await tx.findOneBy(Clip, { id: clipId, deletedAt: IsNull() });
      if (!clip || !canSee(actor, clip)) throw clipUnknown();
      if (clip.state !== 'PUBLISHED') throw forbidden();
      return this.suggestions.add(tx, { ...line, filmId: clip.filmId, memberId: actor.memberId, note: cleanText(note ?? '') || null });
    });
  }

  async decide(actor: MemberActor, { id, accept, text, answer }: DecideSuggestionArgs): Promise<Decided> {
    const { manager } = this.dataSource;
    const { filmId, language } = await this.suggestions.subject(manager, id);
    const clip = await manager.findOneBy(Clip, { filmId, deletedAt: IsNull() });
    if (!clip) throw clipUnknown();
    let decided: Decided | undefined;
    await this.editing.caption(actor, clip.id, language, async (tx) => {
      decided = await this.suggestions.decide(tx, id, { accept, text: text ?? null, answer: cleanText(answer ?? '') || null, by: actor.memberId });
      return accept;
    });
    if (!decided) throw new Error('Nothing was decided');
    return decided;
  }
}
