import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Words of a film and when they are said.' })
export class TranscriptCue {
  @Field(() => Int, { description: 'Milliseconds from the beginning.' }) startMs: number;
  @Field(() => Int, { description: 'Milliseconds from the beginning.' }) endMs: number;
  @Field({ description: 'Plain text; lines are parted by a line feed.' }) text: string;
}

@ObjectType({ description: 'All words of a film in one language.' })
export class Transcript {
  @Field({ description: 'BCP 47.' }) language: string;
  @Field(() => [TranscriptCue]) cues: TranscriptCue[];
}
