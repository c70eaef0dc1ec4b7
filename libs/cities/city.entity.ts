import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { Check, Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { LIMITS } from '@libs/contracts/limits.js';
import { CityKind, CityStatus, Region } from './city.types.js';

/** A member of the network: any municipal entity, so a name is not unique. */
@Entity('city')
@ObjectType({ description: 'A member of the network: any municipal entity.' })
@Check('city_kind', `kind IN ('CITY', 'DISTRICT', 'TOWN', 'COUNTY', 'COMMUNE', 'CONSORTIUM')`)
@Check('city_status', `status IN ('APPLICANT', 'MEMBER', 'LAPSED')`)
@Check('city_region', `region IN ('AFRICA', 'ARAB_STATES', 'ASIA_PACIFIC', 'EUROPE_NORTH_AMERICA', 'LATIN_AMERICA_CARIBBEAN')`)
@Check('city_placed', `status = 'APPLICANT' OR (latitude IS NOT NULL AND longitude IS NOT NULL)`)
@Check('city_place', 'latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180')
// Made by hand (migration 0001), over an expression that TypeORM cannot say.
@Index('city_by_plain_name', { synchronize: false })
export class City {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id: string;

  @Field(() => String, { description: 'Its name in addresses.' })
  @Index({ unique: true })
  @Column('text')
  slug: string;

  @Field(() => String)
  @Column('text')
  name: string;

  @Field(() => String, { nullable: true, description: 'Its name in its own script or language.' })
  @Column('text', { nullable: true })
  localName: string | null;

  @Field(() => CityKind)
  @Column('text')
  kind: CityKind;

  @Field(() => String, { description: 'ISO 3166-1, two letters.' })
  @Index()
  @Column('text')
  country: string;

  @Field(() => Region)
  @Index()
  @Column('text')
  region: Region;

  @Field(() => Float, { nullable: true, description: 'Null only for an applicant that has not said.' })
  @Column('double precision', { nullable: true })
  latitude: number | null;

  @Field(() => Float, { nullable: true, description: 'Null only for an applicant that has not said.' })
  @Column('double precision', { nullable: true })
  longitude: number | null;

  @Field(() => [String], { description: 'Languages spoken in it, BCP 47.' })
  @Column('text', { array: true })
  languages: string[];

  @Field(() => Int, { nullable: true, description: 'When it joined the network.' })
  @Column('int', { nullable: true })
  yearJoined: number | null;

  @Field(() => CityStatus)
  @Column('text')
  status: CityStatus;

  @Field(() => String, { description: 'IANA time zone.' })
  @Column('text')
  timeZone: string;

  @Field(() => Boolean, { description: 'Whether it is an invented city of the sample network.' })
  @Column('boolean', { default: false })
  isSample: boolean;

  /** An administrator trusts it to publish celebrations at once; the desk looks afterwards. */
  @Column('boolean', { default: false })
  celebrationsAtOnce: boolean;

  /** What its films may take altogether, in bytes. */
  @Column('bigint', { default: LIMITS.city.storageBytes })
  storageLimitBytes: number;

  @Column('timestamptz')
  createdAt: Date;
}
