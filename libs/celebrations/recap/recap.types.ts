import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** What a recap lacks before it can be published. */
export const RecapMissing = { TEXT: 'TEXT', PICTURE_TEXT: 'PICTURE_TEXT' } as const;
export type RecapMissing = keyof typeof RecapMissing;

registerEnumType(RecapMissing, {
  name: 'RecapMissing',
  description: 'What a recap lacks before it can be published.',
  valuesMap: { PICTURE_TEXT: { description: 'What a picture shows.' } },
});

/** A figure of what came of it, as it is stored and read. */
@ObjectType('RecapNumber', { description: 'A figure of what came of a celebration.' })
export class StoredRecapNumber {
  @Field(() => ID, { description: 'Made once by the client, a UUID: whoever cites the figure names it. The report has it as #figure-<key>.' }) key: string;
  @Field(() => String, { description: 'What is counted.' }) label: string;
  @Field(() => String) unit: string;
  @Field(() => Float) value: number;
}

/** Who made it possible, and how. */
@ObjectType('RecapPartner', { description: 'Who made a celebration possible, and how.' })
export class StoredRecapPartner {
  @Field(() => String) name: string;
  @Field(() => String, { description: 'What they did.' }) part: string;
}

@ObjectType({ description: 'People as registrations and the door counted them.' })
export class RecapCounted {
  @Field(() => Int, { description: 'Who had places at the times that are over.' }) registered: number;
  @Field(() => Int, { description: 'Who was let in.' }) came: number;
}

@ObjectType({ description: 'A clip made of the recording of a celebration, as far as it is on the site.' })
export class RecapClip {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'Path on the web site without the language.' }) href: string;
  @Field(() => String) title: string;
}

@ObjectType({ description: 'A figure of a published recap, for who cites it.' })
export class RecapFigure {
  @Field(() => ID) celebrationId: string;
  @Field(() => String, { description: 'Of the celebration.' }) title: string;
  @Field(() => String, { description: 'Of label and unit, BCP 47.' }) language: string;
  @Field(() => ID, { description: '`people` is how many came: its label and unit are empty.' }) key: string;
  @Field(() => String) label: string;
  @Field(() => String) unit: string;
  @Field(() => Float) value: number;
  @Field(() => Int, { nullable: true, description: 'In which it last took place.' }) year: number | null;
  @Field(() => String, { description: 'Path on the web site without the language, to the figure in its report.' }) address: string;
}
