import { ArgsType, Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional } from 'class-validator';

/** Few and fixed, so that a day cannot be had by taking one span from another. */
export const SPANS = [28, 90, 365] as const;

@ArgsType()
export class FiguresArgs {
  @Field(() => Int, { nullable: true, description: `The last so many days: ${SPANS.join(', ')}; ${SPANS[0]} if left out.` })
  @IsOptional()
  @IsIn(SPANS)
  days?: number | null;
}

@ObjectType({ description: 'Plays on a day.' })
export class PlaysOfDay {
  @Field(() => String, { description: 'Date, YYYY-MM-DD, UTC.' }) day: string;
  @Field(() => Int) plays: number;
}

@ObjectType({ description: 'Plays from a country, by the time zone of the browser.' })
export class PlaysOfCountry {
  @Field(() => String, { nullable: true, description: 'ISO 3166-1 alpha-2; null where it is not known.' }) country: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: fewer than 5, or kept back so that these cannot be reckoned.' }) plays: number | null;
}

@ObjectType({ description: 'Viewings with captions in a language.' })
export class PlaysWithCaptions {
  @Field(() => String, { nullable: true, description: 'BCP 47; null: without captions.' }) language: string | null;
  @Field(() => Int, { nullable: true, description: 'Null: fewer than 5, or kept back so that these cannot be reckoned.' }) plays: number | null;
}

@ObjectType({ description: 'How often films were watched, without anything of who watched. Browsers that ask not to be followed are not counted.' })
export class NetworkFigures {
  @Field(() => Int, { description: 'The last so many days, today included.' }) days: number;
  @Field(() => Int) plays: number;
  @Field(() => Int, { description: 'Of the plays, in frames on other sites.' }) elsewhere: number;
  @Field(() => Float, { nullable: true, description: 'Share of a film that is watched on average, 0-1; null where fewer than 5 viewings told.' }) watchedShare: number | null;
  @Field(() => [PlaysOfCountry], { description: 'Largest first.' }) countries: PlaysOfCountry[];
  @Field(() => [PlaysWithCaptions], { description: 'Largest first.' }) captions: PlaysWithCaptions[];
}

@ObjectType({ description: 'How often a film was watched, for the people of its city.' })
export class FilmFiguresView extends NetworkFigures {
  @Field(() => Int, { description: 'Viewings that told how much was watched.' }) reports: number;
  @Field(() => [Float], { description: 'Of each hundredth of the film, the share of viewings in which it was watched, 0-1; empty where fewer than 5 told.' }) curve: number[];
  @Field(() => [PlaysOfDay], { description: 'Days with plays, oldest first.' }) byDay: PlaysOfDay[];
}
