import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RelatedClip } from '../practice.types.js';
import { PracticeMissing } from '../read/practice-progress.types.js';
import { AdoptionState } from './adoption-state.js';
import { PlanContent, ReportWords } from './adoption-parts.types.js';

/** What the practice's city says about a report. */
export const ReportAnswer = { CONFIRMED: 'CONFIRMED', COMMENTED: 'COMMENTED' } as const;
export type ReportAnswer = keyof typeof ReportAnswer;

registerEnumType(ReportAnswer, { name: 'ReportAnswer', description: 'What the city that made a practice says about the report of one that took it over.' });

@ObjectType({ description: 'What a city means to do with a practice it takes over.' })
export class AdoptionPlan extends PlanContent {
  @Field(() => [PracticeMissing], { description: 'What it lacks before the city can adapt.' }) missing: PracticeMissing[];
  @Field(() => Int, { description: 'How often it was saved; who saves names the number they saw.' }) edits: number;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'For the people of its city and the desk.' }) editedByName: string | null;
}

@ObjectType({ description: 'A figure of the practice, and what this city measured in the same unit.' })
export class AdoptionFigure {
  @Field(() => ID) key: string;
  @Field(() => String) label: string;
  @Field(() => String) unit: string;
  @Field(() => Boolean, { nullable: true }) moreIsBetter: boolean | null;
  @Field(() => Float, { nullable: true, description: 'Of the practice.' }) originalValue: number | null;
  @Field(() => Int, { nullable: true }) originalYear: number | null;
  @Field(() => Float, { nullable: true, description: 'Before the practice, in the city that made it.' }) baselineValue: number | null;
  @Field(() => Int, { nullable: true }) baselineYear: number | null;
  @Field(() => Float, { nullable: true, description: 'Of the city that took it over; null where it was not measured.' }) value: number | null;
  @Field(() => Int, { nullable: true }) year: number | null;
  @Field(() => String, { description: 'By the city that took it over; empty where as the practice does.' }) howMeasured: string;
}

@ObjectType({ description: 'What became of a practice in the city that took it over.' })
export class AdoptionReport extends ReportWords {
  @Field(() => [AdoptionFigure], { description: 'All figures of the revision the adoption began from, in its order.' }) figures: AdoptionFigure[];
  @Field(() => [PracticeMissing], { description: 'What it lacks before it can be given.' }) missing: PracticeMissing[];
  @Field(() => Int, { description: 'How often it was saved; who saves names the number they saw.' }) edits: number;
  @Field(() => Date, { nullable: true }) editedAt: Date | null;
  @Field(() => String, { nullable: true, description: 'For the people of its city and the desk.' }) editedByName: string | null;
}

@ObjectType({ description: 'What the practice’s city says about the report.' })
export class AdoptionResponse {
  @Field(() => ReportAnswer) answer: ReportAnswer;
  @Field(() => String) text: string;
  @Field(() => Date) at: Date;
  @Field(() => String, { nullable: true, description: 'Null unless they agreed to be shown, or the viewer is of one of the two cities.' }) byName: string | null;
}

@ObjectType({ description: 'Help that the practice’s city offers; for the people of both cities.' })
export class AdoptionOffer {
  @Field(() => ID) id: string;
  @Field(() => String) text: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => String, { nullable: true, description: 'Null where they are gone.' }) authorName: string | null;
}

@ObjectType({ description: 'An entry of an adoption’s diary.' })
export class AdoptionEntry {
  @Field(() => ID) id: string;
  @Field(() => String, { description: 'YYYY-MM-DD.' }) happenedOn: string;
  @Field(() => String, { description: 'Plain text.' }) text: string;
  @Field(() => [RelatedClip], { description: 'Those that the viewer may see.' }) clips: RelatedClip[];
  @Field(() => Int, { description: 'How many of its clips were on the site until their city took them back.' }) clipsTakenBack: number;
  @Field(() => Date) createdAt: Date;
  @Field(() => String, { nullable: true, description: 'Null unless they agreed to be shown, or the viewer is of one of the two cities.' }) authorName: string | null;
}

@ObjectType({ description: 'What the viewer may do with an adoption now.' })
export class AdoptionViewerCan {
  @Field(() => Boolean, { description: 'Write the plan.' }) edit: boolean;
  @Field(() => [AdoptionState], { description: 'States they may take it to; each may need something first.' }) move: AdoptionState[];
  @Field(() => Boolean, { description: 'Write the report.' }) report: boolean;
  @Field(() => Boolean, { description: 'Write its diary.' }) diary: boolean;
  @Field(() => Boolean, { description: 'Offer help, for the practice’s city.' }) offer: boolean;
  @Field(() => Boolean, { description: 'Answer the report, for the practice’s city.' }) answer: boolean;
  @Field(() => Boolean, { description: 'Make a practice of it.' }) publish: boolean;
}
