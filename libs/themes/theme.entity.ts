import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** An area of action, or the introduction to all of them. Their order is data. */
@Entity('theme')
@ObjectType({ description: 'An area of action, or the introduction; its page is the module.' })
export class Theme {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field({ description: 'Its name in addresses and in the content of others.' })
  @Column('text', { unique: true })
  slug: string;

  @Field(() => Int, { description: 'Place in the order; the introduction is 0.' })
  @Column('int')
  position: number;

  @Field({ description: 'Which colour of the palette it wears.' })
  @Column('text')
  colourKey: string;
}
