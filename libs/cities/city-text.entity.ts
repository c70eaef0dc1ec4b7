import { Check, Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { TextOriginName } from '@libs/contracts/text-origin.js';
import { City } from './city.entity.js';

/** A city's words about itself in one language. */
@Entity('city_text')
@Check('city_text_origin', `origin IN ('ORIGINAL', 'HUMAN', 'MACHINE')`)
export class CityText {
  @PrimaryColumn('uuid') cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  city: Relation<City>;

  /** BCP 47. */
  @PrimaryColumn('text') language: string;
  @Column('text') description: string;
  @Column('text', { default: 'ORIGINAL' }) origin: TextOriginName;
}
