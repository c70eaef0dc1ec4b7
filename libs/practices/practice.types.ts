import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** The kind's name, at the desk (of revisions) and in discussions (of practices). */
export const PRACTICE = 'PRACTICE';

/** What a city answers to "still running?". */
export const RunningAnswer = { RUNNING: 'RUNNING', CHANGED: 'CHANGED', ENDED: 'ENDED' } as const;
export type RunningAnswer = keyof typeof RunningAnswer;

registerEnumType(RunningAnswer, {
  name: 'RunningAnswer',
  valuesMap: { CHANGED: { description: 'It runs, but not as it is described.' } },
});

@ObjectType({ description: 'Who wrote a practice.' })
export class PracticeAuthor {
  @Field(() => String) name: string;
}

@ObjectType({ description: 'Whether a practice still runs, by what its city said.' })
export class PracticeRunning {
  @Field(() => RunningAnswer, { nullable: true, description: 'The latest answer; null where it was never asked or said.' }) answer: RunningAnswer | null;
  @Field(() => Date, { nullable: true, description: 'When its city last said that it runs.' }) lastConfirmedAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'When its city was asked what it has not answered yet.' }) askedAt: Date | null;
  @Field(() => Boolean, { description: 'Whether its city was asked and has not answered.' }) overdue: boolean;
  /** No field: whose it is. */
  practiceId: string;
}

@ObjectType({ description: 'Cities that take a practice over, by how far they are, and practices that grew from it.' })
export class PracticeCounts {
  @Field(() => Int) considering: number;
  @Field(() => Int) adapting: number;
  @Field(() => Int) running: number;
  @Field(() => Int) reported: number;
  @Field(() => Int) stopped: number;
  @Field(() => Int, { description: 'Practices on the site that name it as their parent.' }) children: number;
}

@ObjectType({ description: 'A clip that belongs to a practice.' })
export class RelatedClip {
  @Field(() => ID) id: string;
  @Field(() => String) title: string;
  @Field(() => String, { description: 'Path on the web site without the language.' }) href: string;
  @Field(() => String, { nullable: true }) cityName: string | null;
}

@ObjectType({ description: 'A published revision in a list of them.' })
export class PracticeRevisionLine {
  @Field(() => Int) number: number;
  @Field(() => Date) publishedAt: Date;
  @Field(() => String, { nullable: true }) changeNote: string | null;
}

@ObjectType({ description: 'What the viewer may do with a practice now.' })
export class PracticeViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean, { description: 'Begin another revision.' }) begin: boolean;
  @Field(() => Boolean) submit: boolean;
  @Field(() => Boolean, { description: 'Take it from the site.' }) withdraw: boolean;
  @Field(() => Boolean, { description: 'Take back a submission that nobody looks at yet.' }) takeBack: boolean;
  @Field(() => Boolean, { description: 'Throw away the revision that is being worked on; the published one stays.' }) discard: boolean;
  @Field(() => Boolean) delete: boolean;
  @Field(() => Boolean) review: boolean;
  @Field(() => Boolean) hide: boolean;
  @Field(() => Boolean) restore: boolean;
  @Field(() => Boolean) appeal: boolean;
  @Field(() => Boolean, { description: 'Say whether it still runs.' }) confirm: boolean;
  @Field(() => Boolean, { description: 'Take it over for a city they write for.' }) adopt: boolean;
}
