import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { AdoptionState } from './adoption-state.js';

/** One change of an adoption's state. Triggers refuse to change or remove a row (migration 0005); no foreign keys, it outlives what it speaks of. */
@ObjectType({ description: 'One change of an adoption’s state. Nobody can edit or remove it.' })
@Entity('adoption_move')
@Index('adoption_move_of', ['adoptionId', 'id'])
export class AdoptionMove {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') adoptionId: string;
  @Field(() => AdoptionState, { nullable: true, description: 'Null for its beginning.' }) @Column('text', { nullable: true }) fromState: AdoptionState | null;
  @Field(() => AdoptionState) @Column('text') toState: AdoptionState;
  /** The member; null where they are gone. */
  @Column('uuid', { nullable: true, name: 'by' }) memberId: string | null;
  @Field(() => String, { nullable: true }) @Column('text', { nullable: true }) reason: string | null;
  @Field(() => Date) @Column('timestamptz') at: Date;
  /** No column: reads fill it for the one who asks. */
  @Field(() => String, { nullable: true, description: 'Null unless they agreed to be shown, or the viewer is of one of the two cities.' }) byName: string | null;
}
