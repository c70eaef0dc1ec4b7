import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, OneToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Film } from '@libs/media/film.entity.js';
import { EDITORIAL_STATES, EditorialState } from '@libs/review/review.types.js';
import { Theme } from '@libs/themes/theme.entity.js';
import { ClipAuthor, ClipText, Licence, type StoredConsent } from './clip.types.js';

const SHOWN = `state = 'PUBLISHED' AND deleted_at IS NULL`;

/** A city's experience on film, against one theme. The film has states of its own (libs/media). */
@ObjectType({ description: 'A city’s experience on film, against one theme.' })
@Entity('clip')
@Check('clip_state', `state IN (${EDITORIAL_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('clip_published_is_dated', `state <> 'PUBLISHED' OR published_at IS NOT NULL`)
@Index('clip_published', ['publishedAt', 'id'], { where: SHOWN })
@Index('clip_published_theme', ['themeSlug', 'publishedAt', 'id'], { where: SHOWN })
@Index('clip_published_city', ['cityId', 'publishedAt', 'id'], { where: SHOWN })
@Index('clip_of_city', ['cityId', 'updatedAt', 'id'], { where: 'deleted_at IS NULL' })
export class Clip {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City>;

  /** Null where the person is gone; the clip is its city's. */
  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  @Column('text')
  themeSlug: string;

  @ManyToOne(() => Theme)
  @JoinColumn({ name: 'theme_slug', referencedColumnName: 'slug' })
  ofTheme: Relation<Theme>;

  @Column('uuid')
  filmId: string;

  @OneToOne(() => Film)
  @JoinColumn({ name: 'film_id' })
  film: Relation<Film>;

  @Field(() => String, { nullable: true, description: 'BCP 47; zxx where nobody speaks.' })
  @Column('text', { nullable: true })
  spokenLanguage: string | null;

  @Field(() => Licence, { nullable: true })
  @Column('text', { nullable: true })
  licence: Licence | null;

  @Column('jsonb', { nullable: true })
  consent: StoredConsent | null;

  @Field(() => EditorialState)
  @Column('text', { default: 'DRAFT' })
  state: EditorialState;

  @Field(() => Int, { description: 'Raised by every edit; writes name the one they saw.' })
  @Column('int', { default: 1 })
  revision: number;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  updatedAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  /** To the millisecond: it is a list's position. */
  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is of the invented sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  // No columns from here on: reads fill them for the one who asks (read/clip-rows.query.ts).

  @Field(() => City)
  city: Relation<City>;

  @Field(() => Theme)
  theme: Relation<Theme>;

  @Field(() => Film)
  media: Relation<Film>;

  @Field(() => Boolean, { description: 'Whether nobody speaks in it.' })
  noSpeech: boolean;

  @Field(() => [ClipText])
  texts: Relation<ClipText>[];

  @Field(() => ClipAuthor, { nullable: true, description: 'Null unless they agreed to be shown, or the viewer works in the city.' })
  author: Relation<ClipAuthor> | null;
}
