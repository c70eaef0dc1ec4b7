import { Field, Int, ObjectType } from '@nestjs/graphql';
import { TextOrigin } from '@libs/platform/graphql/text-origin.js';

@ObjectType()
export class ModuleQuestion {
  @Field({ description: 'Stays the same in every language and version; clips point to it.' }) key: string;
  @Field() text: string;
}

@ObjectType()
export class ModuleStep {
  @Field() key: string;
  @Field() title: string;
  @Field() text: string;
}

@ObjectType({ description: 'Something a city can do, with questions to ask itself.' })
export class ModuleTip extends ModuleStep {
  @Field() textHtml: string;
  @Field(() => [ModuleQuestion]) questions: ModuleQuestion[];
}

/** The words of a module as they are stored, Markdown where a comment says so. */
export interface ModuleContent {
  title: string;
  promise: string;
  /** Markdown. */
  introduction: string;
  questions: ModuleQuestion[];
  /** `text` is Markdown. */
  tips: (ModuleStep & { questions: ModuleQuestion[] })[];
  firstSteps: ModuleStep[];
  nextSteps: ModuleStep[];
  credit: string;
  creditUrl: string;
}

/** What `ModuleContent` says in Markdown, as sanitised HTML; tips by their key. */
export interface ModuleHtml {
  introduction: string;
  tips: Record<string, string>;
}

@ObjectType({ description: 'The words of a module in one language.' })
export class ModuleText {
  @Field({ description: 'The language it really is in (BCP 47).' }) language: string;
  @Field(() => String, { nullable: true, description: 'The language that was asked for.' }) requestedLanguage: string | null;
  @Field(() => [String], { description: 'Languages this module has a text in.' }) languages: string[];
  @Field(() => Int) version: number;
  @Field(() => TextOrigin) origin: TextOrigin;
  @Field() title: string;
  @Field({ description: 'What the reader will be able to do, in a sentence.' }) promise: string;
  @Field({ description: 'Markdown, for editing.' }) introduction: string;
  @Field() introductionHtml: string;
  @Field(() => [ModuleQuestion], { description: 'Questions its video answers.' }) questions: ModuleQuestion[];
  @Field(() => [ModuleTip]) tips: ModuleTip[];
  @Field(() => [ModuleStep]) firstSteps: ModuleStep[];
  @Field(() => [ModuleStep]) nextSteps: ModuleStep[];
  @Field() credit: string;
  @Field() creditUrl: string;
  @Field() updatedAt: Date;
  @Field(() => [String], { description: 'Keys that the English text has and this one lacks.' }) missingKeys: string[];
}
