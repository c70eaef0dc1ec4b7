import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { Celebration } from '../celebration.entity.js';
import { RecapClip, RecapCounted, RecapMissing, StoredRecapNumber, StoredRecapPartner } from './recap.types.js';

/** What came of a celebration. */
@ObjectType({ description: 'What came of a celebration. Published, it is its closing report.' })
@Entity('recap')
@Index('recap_published', ['publishedAt', 'celebrationId'], { where: 'published_at IS NOT NULL' })
@Index('recap_of_picture', ['pictureIds'], { type: 'gin' })
@Check('recap_people', 'people >= 0')
@Check('recap_pictures', 'cardinality(picture_ids) <= 3')
export class Recap {
  @Field(() => ID) @PrimaryColumn('uuid') celebrationId: string;
  @OneToOne(() => Celebration, { onDelete: 'CASCADE' }) @JoinColumn({ name: 'celebration_id' }) ofCelebration: Relation<Celebration>;
  @Field(() => Int, { nullable: true, description: 'How many came, as its city says.' }) @Column('int', { nullable: true }) people: number | null;
  @Field(() => [StoredRecapNumber]) @Column('jsonb', { default: [] }) numbers: StoredRecapNumber[];
  @Field(() => [StoredRecapPartner]) @Column('jsonb', { default: [] }) partners: StoredRecapPartner[];
  @Field(() => String, { description: 'Plain text with paragraphs.' }) @Column('text', { default: '' }) text: string;
  @Field(() => String, { description: 'Of text and labels, BCP 47.' }) @Column('text') language: string;
  @Column('uuid', { array: true, default: '{}' }) pictureIds: string[];
  /** The clip made of its recording. No foreign key: clips are another feature's, and what is gone is not shown. */
  @Column('uuid', { nullable: true }) clipId: string | null;
  @Field(() => Int, { description: 'Raised by every save; writes name the one they saw. 0 where nothing was saved.' }) @Column('int', { default: 1 }) edits: number;
  @Field(() => Date, { nullable: true }) @Column('timestamptz', { nullable: true }) publishedAt: Date | null;
  /** When its city was asked for it. */
  @Column('timestamptz', { nullable: true }) askedAt: Date | null;
  @Column('timestamptz') updatedAt: Date;

  // No columns from here on: reads fill them for the one who asks.

  @Field(() => [Picture]) pictures: Relation<Picture>[];
  @Field(() => RecapClip, { nullable: true, description: 'Null until it is on the site.' }) clip: Relation<RecapClip> | null;
  @Field(() => RecapCounted, { nullable: true, description: 'Null where nobody registered.' }) counted: Relation<RecapCounted> | null;
  @Field(() => [RecapMissing]) missing: RecapMissing[];
}
