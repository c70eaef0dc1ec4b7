import { Field, ObjectType } from '@nestjs/graphql';
import { Connection } from '@libs/platform/graphql/connection.js';
import { Practice } from '../practice.entity.js';
import { PracticeCollection } from './practice-collection.entity.js';

@ObjectType({ description: 'A practice in a collection.' })
export class PracticeCollectionItem {
  @Field(() => Practice) practice: Practice;
  @Field(() => String, { description: 'Why it is in the collection; may be empty.' }) why: string;
}

@ObjectType({ description: 'What the viewer may do with a collection.' })
export class PracticeCollectionViewerCan {
  @Field(() => Boolean, { description: 'Change and delete it.' }) edit: boolean;
}

export const PracticeCollectionConnection = Connection(PracticeCollection);
