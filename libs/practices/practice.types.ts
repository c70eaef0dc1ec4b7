import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

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
