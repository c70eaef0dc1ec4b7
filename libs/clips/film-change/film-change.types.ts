import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import type { TrackView } from '@libs/media/captions/captions.service.js';
import { Film } from '@libs/media/film.entity.js';
import { EditorialState, SubjectDecision } from '@libs/review/review.types.js';
import { MissingItem } from '../clip.types.js';

/** The kind under which films in place of others are reviewed. */
export const CLIP_FILM = 'CLIP_FILM';

@ObjectType({ description: 'What the viewer may do with another film for a clip now.' })
export class FilmChangeCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) submit: boolean;
  @Field(() => Boolean, { description: 'Take it back from the desk while nobody has looked.' }) takeBack: boolean;
  @Field(() => Boolean) discard: boolean;
  @Field(() => Boolean) retry: boolean;
}

@ObjectType({ description: 'Captions of the film that is shown, and what of them lies within the other one.' })
export class CaptionsFit {
  @Field(() => String, { description: 'BCP 47.' }) language: string;
  @Field(() => Int, { description: 'Cues that lie wholly within it.' }) kept: number;
  @Field(() => Int) left: number;
}

@ObjectType({ description: 'What of a clip lies within its other film. Times stay as they are.' })
export class FilmFit {
  @Field(() => [CaptionsFit]) captions: CaptionsFit[];
  @Field(() => Int, { description: 'Passages that begin within it; one that lasts longer is shortened.' }) momentsKept: number;
  @Field(() => Int) momentsLeft: number;
  @Field(() => Int) chaptersKept: number;
  @Field(() => Int) chaptersLeft: number;
}

@ObjectType('ClipFilmChange', { description: 'Another film for a clip that is on the site. The clip shows its old one until the desk has approved this.' })
export class FilmChangeView {
  @Field(() => ID) id: string;
  @Field(() => ID) clipId: string;
  @Field(() => EditorialState) state: EditorialState;
  @Field(() => String, { description: 'What is other in it.' }) note: string;
  @Field(() => Int, { description: 'Raised by every change; writes name the one they saw.' }) revision: number;
  @Field(() => String, { nullable: true, description: 'Who began it; null where they are gone.' }) authorName: string | null;
  @Field(() => Date) createdAt: Date;
  @Field(() => Date, { nullable: true }) submittedAt: Date | null;
  @Field(() => Film) media: Film;
  @Field(() => [CaptionTrack]) captions: TrackView[];
  @Field(() => [MissingItem], { description: 'What it lacks before it can be submitted.' }) missing: MissingItem[];
  @Field(() => FilmFit, { nullable: true, description: 'Null until the film is READY.' }) fit: FilmFit | null;
  @Field(() => SubjectDecision, { nullable: true }) lastDecision: SubjectDecision | null;
  @Field(() => FilmChangeCan) viewerCan: FilmChangeCan;
}
