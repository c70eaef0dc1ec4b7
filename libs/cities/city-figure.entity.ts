import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { City } from './city.entity.js';

/** One figure of a city with the year it is of. */
@Entity('city_figure')
@ObjectType({ description: 'A figure of a city, with its year.' })
@Index('city_figure_once', ['cityId', 'key', 'year'], { unique: true })
export class CityFigure {
  @PrimaryColumn('uuid') id: string;
  @Column('uuid') cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  city: Relation<City>;

  @Field(() => String, { description: 'What it counts, for example `population`.' })
  @Column('text')
  key: string;

  @Field(() => Float)
  @Column('numeric')
  value: number;

  @Field(() => String, { description: 'For example `people` or `km2`.' })
  @Column('text')
  unit: string;

  @Field(() => Int)
  @Column('int')
  year: number;
}
