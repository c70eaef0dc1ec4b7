import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CaptionTrack } from '@libs/media/captions/caption-track.entity.js';
import { Film } from '@libs/media/film.entity.js';

@ObjectType({ description: 'What is seen in a film, and when.' })
export class SeenScene {
  @Field(() => Int, { description: 'Milliseconds from the beginning.' }) startMs: number;
  @Field(() => Int, { description: 'Milliseconds from the beginning.' }) endMs: number;
  @Field() seen: string;
}

/** What a film is called and tells in a language; what is seen in it is read by the sum. */
export interface WordsHead {
  language: string;
  title: string;
  about: string;
  sha256: string;
}

export type TrackHead = Pick<CaptionTrack, 'id' | 'filmId' | 'language' | 'origin' | 'checked'> & { changedAt: Date; changedByName: null };

@ObjectType({ description: 'The film that opens a module. It is the network’s own; nobody speaks in it, its captions are its text.' })
export class ConceptFilm {
  @Field(() => Film) media: Film;
  @Field(() => [CaptionTrack]) captions: TrackHead[];
  /** In each language it has any in. */
  words: WordsHead[];
}
