import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Practice } from '../practice.entity.js';

/** Practices that an editor or a city puts together, with the reason for each. */
@ObjectType({ description: 'Practices that an editor or a city puts together.' })
@Entity('practice_collection')
@Index('practice_collection_newest', ['updatedAt', 'id'], { where: 'deleted_at IS NULL' })
@Index('practice_collection_of_city', ['cityId', 'updatedAt', 'id'], { where: 'deleted_at IS NULL' })
export class PracticeCollection {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  /** Null for the network's own, made by its editors. */
  @Column('uuid', { nullable: true })
  cityId: string | null;

  @ManyToOne(() => City, { onDelete: 'CASCADE', nullable: true })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City> | null;

  @Field(() => String, { description: 'BCP 47.' })
  @Column('text')
  language: string;

  @Field(() => String)
  @Column('text')
  title: string;

  @Field(() => String)
  @Column('text')
  intro: string;

  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  @Field(() => Int, { description: 'Raised by every save; writes name the one they saw.' })
  @Column('int', { default: 1 })
  edits: number;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  updatedAt: Date;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is of the invented sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;
}

/** A practice's place in a collection. */
@Entity('practice_collection_item')
export class PracticeCollectionItemRow {
  @PrimaryColumn('uuid') collectionId: string;
  @PrimaryColumn('uuid') practiceId: string;
  @ManyToOne(() => PracticeCollection, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'collection_id' }) collection: Relation<PracticeCollection>;
  @Index() @ManyToOne(() => Practice, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'practice_id' }) practice: Relation<Practice>;
  @Column('int') position: number;
  /** Why it is in the collection. */
  @Column('text') why: string;
}
