import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { City } from './city.entity.js';

/** How a city sees itself in one theme; used to match cities. */
@Entity('city_rating')
@ObjectType({ description: 'How a city sees itself in one theme, from 1 to 5.' })
@Check('city_rating_scale', 'challenge BETWEEN 1 AND 5 AND strength BETWEEN 1 AND 5')
export class CityRating {
  @PrimaryColumn('uuid') cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  city: Relation<City>;

  @Field(() => String)
  @PrimaryColumn('text')
  themeSlug: string;

  @Field(() => Int, { nullable: true, description: 'How much of a challenge it is.' })
  @Column('int', { nullable: true })
  challenge: number | null;

  @Field(() => Int, { nullable: true, description: 'How strong the city is in it.' })
  @Column('int', { nullable: true })
  strength: number | null;
}
