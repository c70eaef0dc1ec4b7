import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaptionTrack } from './caption-track.entity.js';

@Resolver(() => CaptionTrack)
export class CaptionTrackResolver {
  @ResolveField(() => String, { description: 'The captions as WebVTT.' })
  url(@Parent() track: Pick<CaptionTrack, 'id'>): string {
    return `/captions/${track.id}.vtt`;
  }
}
