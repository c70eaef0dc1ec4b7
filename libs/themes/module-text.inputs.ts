import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsInt, IsNotEmpty, IsOptional, IsString, IsUrl, Matches, MaxLength, Min, ValidateNested } from 'class-validator';
import { LANGUAGE_TAG } from '@libs/contracts/languages.js';
import { LIMITS } from '@libs/contracts/limits.js';

const { line, text, items } = LIMITS.module;
const KEY = /^[a-z0-9]+(-[a-z0-9]+)*$/;

function Key(): PropertyDecorator {
  return (target, name) => {
    Field(() => String, { description: 'Lower-case words joined by hyphens; never changed once it is used.' })(target, name);
    Matches(KEY)(target, name);
    MaxLength(60)(target, name);
  };
}

function Words(limit: number): PropertyDecorator {
  return (target, name) => {
    Field(() => String)(target, name);
    MaxLength(limit)(target, name);
    IsNotEmpty()(target, name);
    IsString()(target, name);
  };
}

function ListOf(item: () => new () => object): PropertyDecorator {
  return (target, name) => {
    Field(() => [item()])(target, name);
    Type(item)(target, name);
    ValidateNested({ each: true })(target, name);
    ArrayMaxSize(items)(target, name);
  };
}

@InputType()
export class ModuleQuestionInput {
  @Key() key: string;
  @Words(line) text: string;
}

@InputType()
export class ModuleStepInput {
  @Key() key: string;
  @Words(line) title: string;
  @Words(text) text: string;
}

@InputType()
export class ModuleTipInput extends ModuleStepInput {
  @ListOf(() => ModuleQuestionInput) questions: ModuleQuestionInput[];
}

@InputType()
export class ModuleContentInput {
  @Words(line) title: string;
  @Words(line) promise: string;
  @Words(text) introduction: string;
  @ListOf(() => ModuleQuestionInput) questions: ModuleQuestionInput[];
  @ListOf(() => ModuleTipInput) tips: ModuleTipInput[];
  @ListOf(() => ModuleStepInput) firstSteps: ModuleStepInput[];
  @ListOf(() => ModuleStepInput) nextSteps: ModuleStepInput[];
  @Words(line) credit: string;
  @Field() @IsUrl({ protocols: ['https'], require_protocol: true }) @MaxLength(500) creditUrl: string;
}

@InputType()
export class SaveModuleTextInput {
  @Field() @IsString() @MaxLength(60) themeSlug: string;
  @Field() @Matches(LANGUAGE_TAG) language: string;
  @Field(() => Int, { description: 'The version the editor began from; 0 where the language has no text yet.' }) @IsInt() @Min(0) baseVersion: number;
  @Field(() => ModuleContentInput) @Type(() => ModuleContentInput) @ValidateNested() content: ModuleContentInput;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(line) note?: string | null;
}

@ArgsType()
export class RestoreModuleTextArgs {
  @Field() @IsString() @MaxLength(60) themeSlug: string;
  @Field() @Matches(LANGUAGE_TAG) language: string;
  @Field(() => Int) @IsInt() @Min(1) version: number;
  @Field(() => String, { nullable: true }) @IsOptional() @IsString() @MaxLength(line) note?: string | null;
}
