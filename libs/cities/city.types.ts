import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Person } from '@libs/accounts/accounts.types.js';
import type { CityRoleName as RoleName } from '@libs/contracts/roles.js';

export const Region = {
  AFRICA: 'AFRICA',
  ARAB_STATES: 'ARAB_STATES',
  ASIA_PACIFIC: 'ASIA_PACIFIC',
  EUROPE_NORTH_AMERICA: 'EUROPE_NORTH_AMERICA',
  LATIN_AMERICA_CARIBBEAN: 'LATIN_AMERICA_CARIBBEAN',
} as const;
export type Region = keyof typeof Region;
registerEnumType(Region, { name: 'Region', description: 'Regions as UNESCO counts them.' });

export const CityKind = { CITY: 'CITY', DISTRICT: 'DISTRICT', TOWN: 'TOWN', COUNTY: 'COUNTY', COMMUNE: 'COMMUNE', CONSORTIUM: 'CONSORTIUM' } as const;
export type CityKind = keyof typeof CityKind;
registerEnumType(CityKind, { name: 'CityKind' });

export const CityStatus = { APPLICANT: 'APPLICANT', MEMBER: 'MEMBER', LAPSED: 'LAPSED' } as const;
export type CityStatus = keyof typeof CityStatus;
registerEnumType(CityStatus, {
  name: 'CityStatus',
  valuesMap: { APPLICANT: { description: 'Asked to join; not shown to visitors.' }, LAPSED: { description: 'Was a member; what it shared stays.' } },
});

export const CityRoleName = { FOCAL_POINT: 'FOCAL_POINT', CONTRIBUTOR: 'CONTRIBUTOR', ORGANISER: 'ORGANISER' } as const;
export type CityRoleName = RoleName;
registerEnumType(CityRoleName, {
  name: 'CityRoleName',
  valuesMap: {
    FOCAL_POINT: { description: 'Speaks for the city and invites its people.' },
    CONTRIBUTOR: { description: 'Shares clips, practices and posts.' },
    ORGANISER: { description: 'Announces celebrations.' },
  },
});

@ObjectType({ description: 'Somebody who works in a city and agreed to be shown.' })
export class CityPerson {
  @Field(() => String) name: string;
  @Field(() => CityRoleName) role: RoleName;
  @Field(() => String, { description: 'Date, YYYY-MM-DD.' }) since: string;
}

@ObjectType({ description: 'A role in a city with its holder, for people who work there.' })
export class CityRoleHolder {
  @Field(() => ID) id: string;
  @Field(() => Person) member: Person;
  @Field(() => CityRoleName) role: RoleName;
  @Field(() => String, { description: 'Date, YYYY-MM-DD.' }) since: string;
  @Field(() => String, { nullable: true, description: 'First date on which it is not held, YYYY-MM-DD.' }) until: string | null;
}

@ObjectType({ description: 'What the viewer may do with a city.' })
export class CityViewerCan {
  @Field(() => Boolean) edit: boolean;
  @Field(() => Boolean) invite: boolean;
  @Field(() => Boolean) submitClip: boolean;
}
