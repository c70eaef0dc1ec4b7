import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { CaptionTrack } from './caption-track.entity.js';
import { TranscriptCue } from './caption.types.js';
import { CaptionsService, type TrackView } from './captions.service.js';
import type { Cue } from './parse-captions.js';

/** Where the file of captions is, what it says, and who wrote it so. */
@Resolver(() => CaptionTrack)
export class CaptionTrackResolver {
  constructor(private readonly captions: CaptionsService) {}

  @ResolveField(() => String, { description: 'The captions as WebVTT.' })
  url(@Parent() track: Pick<CaptionTrack, 'id'>): string {
    return `/captions/${track.id}.vtt`;
  }

  @ResolveField(() => Date, { description: 'When they were written as they are.' })
  changedAt(@Parent() track: Partial<TrackView & CaptionTrack>): Date {
    return track.changedAt ?? track.createdAt ?? new Date(0);
  }

  @ResolveField(() => String, { nullable: true, description: 'Who wrote them so; for the people of its city and the desk.' })
  changedByName(@Parent() track: Partial<Pick<TrackView, 'changedByName'>>): string | null {
    return track.changedByName ?? null;
  }

  @ResolveField(() => [TranscriptCue], { description: 'The words and when they are said.' })
  async cues(@Parent() track: Pick<CaptionTrack, 'id'> & { cues?: Cue[] }, @Context() context: GraphqlContext): Promise<Cue[]> {
    return track.cues ?? this.captions.cues(context, track.id);
  }
}
