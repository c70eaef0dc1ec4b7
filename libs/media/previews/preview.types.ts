import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'Small pictures of a film in one, in rows from left to right, to see where one jumps to.' })
export class Storyboard {
  @Field({ description: 'WebP.' }) url: string;
  @Field(() => Int) columns: number;
  @Field(() => Int) rows: number;
  @Field(() => Int, { description: 'Pixels.' }) tileWidth: number;
  @Field(() => Int, { description: 'Pixels.' }) tileHeight: number;
  @Field(() => Int, { description: 'Milliseconds from one to the next; the first shows the beginning.' }) everyMs: number;
  @Field(() => Int, { description: 'Those after it in the last row are empty.' }) count: number;
}

@ObjectType({ description: 'A picture out of a film that may become its poster.' })
export class FilmStill {
  @Field(() => Int, { description: 'From 1, in the order of the film.' }) number: number;
  @Field({ description: 'JPEG, at most 1280 wide.' }) url: string;
  @Field({ description: 'WebP, at most 640 wide.' }) smallUrl: string;
}

@ObjectType({ description: 'The sound of a film as one small file.' })
export class FilmSound {
  @Field() url: string;
  @Field({ description: 'Size in bytes.' }) bytes: number;
}
