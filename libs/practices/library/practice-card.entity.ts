import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Generated, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { City } from '@libs/cities/city.entity.js';
import { Region } from '@libs/cities/city.types.js';
import { CostBand, PopulationBand, PracticeStage, TargetGroup } from '../sections/section-choices.types.js';

/** What the library knows of a shown practice: one row, written with what shows the practice and removed with what hides it. */
@ObjectType({ description: 'What the library knows of a practice that is shown.' })
@Entity('practice_card')
@Index('practice_card_newest', ['publishedAt', 'practiceId'])
@Index('practice_card_of_city', ['cityId', 'publishedAt', 'practiceId'])
@Index('practice_card_of_theme', ['themeSlug', 'publishedAt', 'practiceId'])
@Index('practice_card_of_country', ['country', 'publishedAt', 'practiceId'])
@Index('practice_card_adopted', ['adoptionCount', 'publishedAt', 'practiceId'])
@Index('practice_card_evidenced', ['evidence', 'publishedAt', 'practiceId'])
@Index('practice_card_sized', ['population', 'practiceId'])
@Index('practice_card_words', ['words'], { type: 'gin' })
export class PracticeCard {
  @PrimaryColumn('uuid')
  practiceId: string;

  // By its name and not by its class: the two files would import each other.
  @OneToOne('Practice', { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'practice_id' })
  practice: object;

  @Column('uuid')
  cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  city: Relation<City>;

  @Column('text')
  themeSlug: string;

  @Column('text')
  language: string;

  @Column('text')
  title: string;

  @Column('text')
  promise: string;

  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  @Column('text')
  country: string;

  @Field(() => Region)
  @Column('text')
  region: Region;

  @Field(() => Int, { nullable: true, description: 'People in its city, by the newest figure.' })
  @Column('int', { nullable: true })
  population: number | null;

  @Field(() => PopulationBand)
  @Column('text')
  populationBand: PopulationBand;

  @Field(() => CostBand)
  @Column('text')
  costBand: CostBand;

  @Field(() => [TargetGroup])
  @Column('text', { array: true })
  targetGroups: TargetGroup[];

  @Field(() => PracticeStage)
  @Column('text')
  stage: PracticeStage;

  /** Its level's place, from 1. */
  @Field(() => Int, { description: 'How well it is known that it works: the place of its level, 1 (TOLD) to 5 (PROVEN).' })
  @Column('smallint')
  evidence: number;

  @Field(() => [Int])
  @Column('smallint', { array: true })
  goals: number[];

  @Field(() => Int, { description: 'Cities that adapt it, run it or have reported.' })
  @Column('int', { default: 0 })
  adoptionCount: number;

  @Column('timestamptz')
  publishedAt: Date;

  @Column('timestamptz', { nullable: true })
  lastConfirmedAt: Date | null;

  @Column('boolean', { default: false })
  isSample: boolean;

  /** Its place in the bits of `practice_facet`: it keeps it as long as it is shown. */
  @Column('int')
  @Generated('increment')
  ordinal: number;

  /** Its text in the words of its language. */
  @Column('tsvector', { select: false })
  words: string;
}
