import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Member } from '@libs/accounts/member.entity.js';
import { City } from '@libs/cities/city.entity.js';
import { Picture } from '@libs/media/pictures/picture.entity.js';
import { EDITORIAL_STATES, EditorialState } from '@libs/review/review.types.js';
import { Theme } from '@libs/themes/theme.entity.js';
import { AccessService, CelebrationAuthor, CelebrationPrice, CelebrationQuestion, CelebrationViewerCan, LOCAL_TIME, Registering, type PriceKind } from './celebration.types.js';
import { FestivalHost } from './festivals/festival-host.entity.js';
import { Festival } from './festivals/festival.entity.js';
import { OFFER_STATES, type OfferState } from './festivals/hosts/host.types.js';
import type { SeriesPart } from './when/rules/series.types.js';

/**
 * Something a city announces: one evening, or a series by a rule. What happens at one time is an occurrence (when/).
 * Whole days are stored as midnights, the end after the last day; over the API they are days.
 */
@ObjectType({ description: 'Something a city announces. What happens at one time is an occurrence.' })
@Entity('celebration')
@Check('celebration_state', `state IN (${EDITORIAL_STATES.map((state) => `'${state}'`).join(', ')})`)
@Check('celebration_published_is_dated', `state <> 'PUBLISHED' OR published_at IS NOT NULL`)
@Check('celebration_local_times', `starts_local ~ '${LOCAL_TIME}' AND ends_local ~ '${LOCAL_TIME}' AND ends_local > starts_local`)
@Check('celebration_themes', 'cardinality(theme_slugs) <= 3')
@Check('celebration_price', `price_kind IN ('FREE', 'PAID', 'DONATION') AND (price_kind <> 'FREE' OR price_amount IS NULL) AND (price_amount IS NULL OR (price_amount > 0 AND price_currency IS NOT NULL))`)
@Check('celebration_ages', 'age_from BETWEEN 0 AND 120 AND age_to BETWEEN 0 AND 120 AND age_from <= age_to')
@Check('celebration_place', 'latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180 AND (latitude IS NULL) = (longitude IS NULL)')
@Check('celebration_registration', `registration IN ('NONE', 'NEEDED') AND capacity > 0 AND places_each BETWEEN 1 AND 10 AND registration_closes_minutes >= 0`)
@Check('celebration_offer', `offer IN (${OFFER_STATES.map((offer) => `'${offer}'`).join(', ')})`)
@Index('celebration_offered', ['festivalId', 'offer', 'offeredAt', 'id'], { where: 'offer IS NOT NULL AND deleted_at IS NULL' })
@Index('celebration_of_host', ['festivalHostId', 'id'], { where: 'festival_host_id IS NOT NULL AND deleted_at IS NULL' })
@Index('celebration_once', ['cityId', 'key'], { unique: true })
@Index('celebration_calendar_uid', ['cityId', 'calendarUid'], { unique: true })
@Index('celebration_of_city', ['cityId', 'updatedAt', 'id'], { where: 'deleted_at IS NULL' })
@Index('celebration_of_festival', ['festivalId', 'id'], { where: 'festival_id IS NOT NULL AND deleted_at IS NULL' })
export class Celebration {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Column('uuid')
  cityId: string;

  @ManyToOne(() => City, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'city_id' })
  ofCity: Relation<City>;

  /** Null where the person is gone; the celebration is its city's. */
  @Index()
  @Column('uuid', { nullable: true })
  authorId: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'author_id' })
  byMember: Relation<Member> | null;

  @Column('uuid', { nullable: true })
  festivalId: string | null;

  @ManyToOne(() => Festival, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'festival_id' })
  ofFestival: Relation<Festival> | null;

  /** Null where it is the city's own. */
  @Column('uuid', { nullable: true })
  festivalHostId: string | null;

  @ManyToOne(() => FestivalHost, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'festival_host_id' })
  byHost: Relation<FestivalHost> | null;

  /** Where it stands with the festival's organisers; null where no host offered it. */
  @Column('text', { nullable: true })
  offer: OfferState | null;

  @Column('timestamptz', { nullable: true })
  offeredAt: Date | null;

  /** What the organisers say to its host. */
  @Column('text', { nullable: true })
  offerNote: string | null;

  /** Made by the client, so that announcing twice is one celebration. */
  @Column('uuid')
  key: string;

  @Field(() => EditorialState)
  @Column('text', { default: 'DRAFT' })
  state: EditorialState;

  /** What the desk judges: raised by a save of words, picture or link. */
  @Column('int', { default: 1 })
  revision: number;

  @Field(() => Int, { description: 'Raised by every save; writes name the one they saw.' })
  @Column('int', { default: 1 })
  edits: number;

  /** By the name of a field of a save: the number of edits by which it was last changed, so that colleagues who change different fields are not in each other's way. */
  @Column('jsonb', { default: {} })
  fieldEdits: Record<string, number>;

  /** Who saved last. */
  @Index()
  @Column('uuid', { nullable: true })
  editedBy: string | null;

  @ManyToOne(() => Member, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'edited_by' })
  editor: Relation<Member> | null;

  @Field(() => String, { description: 'Language of its text, BCP 47.' })
  @Column('text')
  language: string;

  @Field(() => String)
  @Column('text')
  title: string;

  @Field(() => String, { description: 'Plain text with paragraphs.' })
  @Column('text', { default: '' })
  description: string;

  @Column('text', { array: true, default: '{}' })
  themeSlugs: string[];

  @Field(() => String, { description: 'Who holds it; its city unless somebody else does.' })
  @Column('text')
  host: string;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  placeName: string | null;

  @Field(() => String, { nullable: true })
  @Column('text', { nullable: true })
  address: string | null;

  @Field(() => Number, { nullable: true })
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Field(() => Number, { nullable: true })
  @Column('double precision', { nullable: true })
  longitude: number | null;

  /** Where one takes part from afar: for those registered and the people of its city, so never a field as it is. */
  @Column('text', { nullable: true, name: 'online_url' })
  storedOnlineUrl: string | null;

  @Field(() => String, { description: 'IANA time zone of its times.' })
  @Column('text')
  zone: string;

  @Field(() => String, { description: 'First start, wall time of its zone: YYYY-MM-DDTHH:mm; of whole days the first, YYYY-MM-DD.' })
  @Column('text')
  startsLocal: string;

  @Field(() => String, { description: 'End of the first, likewise; of whole days the last of them.' })
  @Column('text')
  endsLocal: string;

  @Field(() => Boolean, { description: 'Whole days: its times are days.' })
  @Column('boolean', { default: false })
  allDay: boolean;

  @Field(() => String, { nullable: true, description: 'Recurrence, the value of an RRULE of RFC 5545; null for what happens once.' })
  @Column('text', { nullable: true })
  rule: string | null;

  @Field(() => [String], { description: 'Local starts that the rule makes and that are left out.' })
  @Column('text', { array: true, default: '{}' })
  excluded: string[];

  @Field(() => [String], { description: 'Local starts beside the rule.' })
  @Column('text', { array: true, default: '{}' })
  extra: string[];

  /** Segments of the series, written by when/ alone; empty while all of it goes by the times and the rule above. */
  @Column('jsonb', { default: [] })
  series: SeriesPart[];

  @Column('text', { default: 'FREE' })
  priceKind: PriceKind;

  @Column('double precision', { nullable: true })
  priceAmount: number | null;

  /** ISO 4217. */
  @Column('text', { nullable: true })
  priceCurrency: string | null;

  @Column('text', { nullable: true })
  priceNote: string | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  ageFrom: number | null;

  @Field(() => Int, { nullable: true })
  @Column('int', { nullable: true })
  ageTo: number | null;

  @Field(() => [AccessService])
  @Column('text', { array: true, default: '{}' })
  accessServices: AccessService[];

  @Field(() => [String], { description: 'Spoken or signed there, BCP 47.' })
  @Column('text', { array: true, default: '{}' })
  spokenLanguages: string[];

  @Field(() => Registering)
  @Column('text', { default: 'NONE' })
  registration: Registering;

  @Field(() => Int, { nullable: true, description: 'Places each time; null without a limit.' })
  @Column('int', { nullable: true })
  capacity: number | null;

  @Field(() => Int, { description: 'Most places that one registration may ask for.' })
  @Column('int', { default: 1 })
  placesEach: number;

  @Field(() => Int, { description: 'Minutes before the start at which registration closes.' })
  @Column('int', { default: 0 })
  registrationClosesMinutes: number;

  @Field(() => [CelebrationQuestion])
  @Column('jsonb', { default: [] })
  questions: CelebrationQuestion[];

  @Field(() => [Int], { description: 'Minutes before the start at which those registered are reminded.' })
  @Column('int', { array: true, default: '{1440}' })
  reminders: number[];

  @Index()
  @Column('uuid', { nullable: true })
  posterId: string | null;

  @ManyToOne(() => Picture, { onDelete: 'SET NULL', nullable: true })
  @JoinColumn({ name: 'poster_id' })
  posterPicture: Relation<Picture> | null;

  @Field(() => String, { description: 'Its name in calendars; of what was imported, the one it came with.' })
  @Column('text')
  calendarUid: string;

  /** Raised by every change that calendars must hear of. */
  @Column('int', { default: 0 })
  sequence: number;

  @Field(() => Boolean, { description: 'Published at once, and the desk has not looked at it as it stands.' })
  @Column('boolean', { default: false })
  checkedLater: boolean;

  @Field(() => Date)
  @Column('timestamptz')
  createdAt: Date;

  @Field(() => Date)
  @Column('timestamptz')
  updatedAt: Date;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  submittedAt: Date | null;

  @Field(() => Date, { nullable: true })
  @Column('timestamptz', { nullable: true })
  publishedAt: Date | null;

  @Column('timestamptz', { nullable: true })
  deletedAt: Date | null;

  @Field(() => Boolean, { description: 'Whether it is of the invented sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  // No columns from here on: reads fill them for the one who asks (read/).

  @Field(() => City)
  city: Relation<City>;

  @Field(() => [Theme])
  themes: Relation<Theme>[];

  @Field(() => CelebrationPrice)
  price: Relation<CelebrationPrice>;

  @Field(() => String, { nullable: true, description: 'For those registered and the people of its city; else null.' })
  onlineUrl: string | null;

  @Field(() => Boolean, { description: 'Whether one can take part from afar.' })
  isOnline: boolean;

  @Field(() => Picture, { nullable: true })
  poster: Relation<Picture> | null;

  @Field(() => CelebrationAuthor, { nullable: true, description: 'Null unless they agreed to be shown, or the viewer works in the city.' })
  author: Relation<CelebrationAuthor> | null;

  @Field(() => CelebrationViewerCan)
  viewerCan: Relation<CelebrationViewerCan>;
}
