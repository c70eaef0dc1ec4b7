import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { SuggestCaption } from '@libs/clips/captions/suggest-caption.js';
import { Clip } from '@libs/clips/clip.entity.js';
import { ClipMoment } from '@libs/clips/moments/clip-moment.entity.js';
import { SuggestMoment } from '@libs/clips/moments/moment-suggestions.service.js';
import { CaptionSuggestion } from '@libs/media/captions/suggestions/caption-suggestion.entity.js';
import type { MemberActor } from '@libs/platform/access/actor.js';
import type { Sample, SampleClip } from '../read-sample.js';
import { SampleActors } from '../sample-actors.js';
import type { ClipDays } from './clip-days.js';
import { KeepClipLedger } from './keep-clip-ledger.js';
import { TellPlays } from './tell-plays.js';

/** What goes along with a clip: the ledger of who is shown, and on the site how it is watched and what people of other cities find in it. */
@Injectable()
export class AccompanyClip {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly moments: SuggestMoment,
    private readonly captions: SuggestCaption,
    private readonly ledger: KeepClipLedger,
    private readonly plays: TellPlays,
    private readonly actors: SampleActors,
  ) {}

  /** Before it is sent to the desk. */
  async prepare(author: MemberActor, clipId: string, clip: SampleClip, sample: Sample, loadedAt: Date): Promise<void> {
    await this.ledger.keep(author, clipId, clip, sample, loadedAt);
  }

  /** Once it is on the site; what a run before has done is left alone. */
  async accompany(author: MemberActor, clipId: string, clip: SampleClip, sample: Sample, days: ClipDays): Promise<void> {
    await this.ledger.remind(clip, sample);
    await this.suggestMoments(author, clipId, clip, sample);
    await this.suggestCaptions(clipId, clip, sample);
    await this.plays.tell(clipId, clip, sample, days);
  }

  /** The author accepts some of them. */
  private async suggestMoments(author: MemberActor, clipId: string, { suggestions }: SampleClip, sample: Sample): Promise<void> {
    for (const { by, theme: themeSlug, key: questionKey, startSeconds, endSeconds, note, accepted } of suggestions) {
      const span = { startMs: milliseconds(startSeconds), endMs: milliseconds(endSeconds) };
      if (await this.dataSource.manager.existsBy(ClipMoment, { clipId, questionKey, startMs: span.startMs })) continue;
      const member = await this.actors.byKey(sample, by, new Date());
      const { id, revision } = await this.moments.suggest(member, clipId, { themeSlug, questionKey, ...span, note: note.text, noteLanguage: note.language });
      if (accepted) await this.moments.decide(author, { id, revision, accept: true });
    }
  }

  private async suggestCaptions(clipId: string, { captionSuggestions }: SampleClip, sample: Sample): Promise<void> {
    const { filmId } = await this.dataSource.manager.findOneByOrFail(Clip, { id: clipId });
    for (const { by, startSeconds, endSeconds, ...line } of captionSuggestions) {
      const member = await this.actors.byKey(sample, by, new Date());
      if (await this.dataSource.manager.existsBy(CaptionSuggestion, { filmId, language: line.language, current: line.current, memberId: member.memberId })) continue;
      await this.captions.suggest(member, { clipId, startMs: milliseconds(startSeconds), endMs: milliseconds(endSeconds), ...line });
    }
  }
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 1000);
}
