import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What a city's people could do next. */
export const PracticeDueKind = {
  FINISH: 'FINISH',
  ANSWER_REMARKS: 'ANSWER_REMARKS',
  CONFIRM: 'CONFIRM',
  ADVANCE: 'ADVANCE',
  REPORT: 'REPORT',
  ANSWER_REPORT: 'ANSWER_REPORT',
} as const;
export type PracticeDueKind = keyof typeof PracticeDueKind;

registerEnumType(PracticeDueKind, {
  name: 'PracticeDueKind',
  description: 'What a city’s people could do next about a practice or an adoption.',
  valuesMap: {
    FINISH: { description: 'Fill a draft and send it.' },
    ANSWER_REMARKS: { description: 'The moderators asked for changes.' },
    CONFIRM: { description: 'Say whether it still runs.' },
    ADVANCE: { description: 'Plan and begin what it takes over.' },
    REPORT: { description: 'Tell what became of what it took over.' },
    ANSWER_REPORT: { description: 'Confirm or comment on what another city reports.' },
  },
});

@ObjectType({ description: 'Something that is due in a city.' })
export class PracticeDue {
  @Field(() => PracticeDueKind) kind: PracticeDueKind;
  @Field(() => Date, { description: 'Since when it waits.' }) since: Date;
  @Field(() => String, { description: 'Path on the web site without the language.' }) href: string;
  @Field(() => String, { description: 'Of the practice.' }) title: string;
}
