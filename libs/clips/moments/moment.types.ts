import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Clip } from '../clip.entity.js';

/** Suggested by a member until its city decides; shown at once where the city itself marks it. */
export const MomentState = { SUGGESTED: 'SUGGESTED', SHOWN: 'SHOWN', DECLINED: 'DECLINED' } as const;
export type MomentState = (typeof MomentState)[keyof typeof MomentState];

registerEnumType(MomentState, { name: 'MomentState', description: 'Whether a passage is shown, waits for its city, or was declined.' });

@ObjectType({ description: 'Captions of a passage’s film in one language.' })
export class PassageCaptions {
  @Field({ description: 'BCP 47.' }) language: string;
  @Field({ description: 'The captions of the whole film as WebVTT.' }) url: string;
}

@ObjectType({ description: 'A passage of a published clip that answers a question, with all it takes to play it.' })
export class Passage {
  @Field(() => ID) id: string;
  @Field() questionKey: string;
  @Field(() => Int, { description: 'Milliseconds from the start of the film.' }) startMs: number;
  @Field(() => Int, { description: 'Milliseconds from the start of the film; never past its end.' }) endMs: number;
  @Field({ description: 'What one hears there, in a line; may be empty.' }) note: string;
  @Field(() => String, { nullable: true, description: 'BCP 47, of the note.' }) noteLanguage: string | null;
  @Field(() => Clip) clip: Clip;
  @Field(() => [PassageCaptions]) captions: PassageCaptions[];
  @Field(() => String, { nullable: true, description: 'The film as one MP4 that can be begun anywhere.' }) fileUrl: string | null;
  @Field(() => String, { nullable: true, description: 'The same of few bytes, where there is one.' }) saverUrl: string | null;
}

@ObjectType({ description: 'Passages of several cities that answer one question.' })
export class QuestionPassages {
  @Field({ description: 'Key of the question.' }) key: string;
  @Field(() => [Passage], { description: 'One of each city first, what was marked last before the rest.' }) passages: Passage[];
}
