import { Field, InputType } from '@nestjs/graphql';
import { IsIn, Matches } from 'class-validator';
import { WatchLevel } from './watch.types.js';

const KIND = /^[A-Z_]{1,30}$/;
/** A slug or a UUID. */
const TARGET = /^[a-z0-9-]{1,60}$/;

@InputType()
export class WatchLevelInput {
  @Field(() => String, { description: 'THEME, CITY, DISCUSSION, or the kind of a subject, for example CLIP.' })
  @Matches(KIND)
  kind: string;

  @Field(() => String, { description: 'Of a theme its slug.' })
  @Matches(TARGET)
  id: string;

  @Field(() => WatchLevel)
  @IsIn(Object.values(WatchLevel))
  level: WatchLevel;
}
