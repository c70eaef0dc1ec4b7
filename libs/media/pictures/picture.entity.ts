import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { PicturePurpose } from './picture.types.js';

/** A picture of a city, made anew in a few widths when it arrived: nothing of what the camera wrote beside it is kept. */
@ObjectType({ description: 'A picture of a city.' })
@Entity('picture')
@Check('picture_purpose', `purpose IN ('POSTER', 'RECAP')`)
@Check('picture_state', `state IN ('READY')`)
@Check('picture_size', 'width > 0 AND height > 0 AND bytes > 0')
@Index('picture_city', ['cityId'], { where: 'deleted_at IS NULL' })
@Index('picture_deleted', ['deletedAt'], { where: 'deleted_at IS NOT NULL' })
export class Picture {
  @Field(() => ID) @PrimaryColumn('uuid') id: string;
  @Column('uuid') cityId: string;
  @ManyToOne(() => City, { onDelete: 'RESTRICT' }) @JoinColumn({ name: 'city_id' }) city: Relation<City>;
  /** Who sent it; null where they are gone. */
  @Index() @Column('uuid', { nullable: true }) memberId: string | null;
  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true }) @JoinColumn({ name: 'member_id' }) sentBy: Relation<Member> | null;
  @Field(() => PicturePurpose) @Column('text') purpose: PicturePurpose;
  /** Pictures are made anew before they get a row. */
  @Column('text', { default: 'READY' }) state: string;
  @Field(() => Int, { description: 'Of the widest one.' }) @Column('int') width: number;
  @Field(() => Int, { description: 'Of the widest one.' }) @Column('int') height: number;
  /** Of all its files. */
  @Column('int') bytes: number;
  @Column('text') objectPrefix: string;
  @Field(() => String, { description: 'What it shows, for who does not see it.' }) @Column('text', { default: '' }) alt: string;
  @Field(() => Date) @Column('timestamptz') createdAt: Date;
  @Column('timestamptz', { nullable: true }) deletedAt: Date | null;
}
