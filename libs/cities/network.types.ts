import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CityRoleName as RoleName } from '@libs/contracts/roles.js';
import { City } from './city.entity.js';
import { CityRoleName, Region } from './city.types.js';

@ObjectType({ description: 'What a film may be, told before it is chosen.' })
export class UploadLimits {
  @Field(() => Float, { description: 'Bytes.' }) maxBytes: number;
  @Field(() => Int) maxDurationSeconds: number;
  @Field(() => [String], { description: 'Media types, for a file chooser.' }) acceptedTypes: string[];
  @Field(() => [String], { description: 'Without the dot.' }) extensions: string[];
}

@ObjectType({ description: 'The network as a whole.' })
export class Network {
  @Field(() => Boolean, { description: 'Whether the invented sample network is in it.' }) sampleLoaded: boolean;
  @Field(() => [String], { description: 'Languages of the interface and the modules, BCP 47.' }) languages: string[];
  @Field(() => Int, { description: 'Member cities.' }) cityCount: number;
  @Field(() => Int, { description: 'Countries they are in.' }) countryCount: number;
  @Field(() => UploadLimits) upload: UploadLimits;
}

@ObjectType({ description: 'A city on the map.' })
export class CityPoint {
  @Field(() => ID) id: string;
  @Field(() => String) slug: string;
  @Field(() => String) name: string;
  @Field(() => String) country: string;
  @Field(() => Region) region: Region;
  @Field(() => Float) latitude: number;
  @Field(() => Float) longitude: number;
}

@ObjectType({ description: 'A city the viewer works in.' })
export class ViewerCity {
  @Field(() => City) city: City;
  @Field(() => CityRoleName) role: RoleName;
  @Field(() => String, { description: 'Date, YYYY-MM-DD.' }) since: string;
}

@ObjectType('SamplePerson', { description: 'An invented person one may sign in as.' })
export class SamplePersonCard {
  @Field(() => ID) id: string;
  @Field(() => String) name: string;
  @Field(() => [String], { description: 'Roles in the network and in the city.' }) roles: string[];
  @Field(() => String, { nullable: true }) cityName: string | null;
  @Field(() => Boolean) featured: boolean;
  /** By language; the resolver of `about` chooses. */
  texts: Record<string, string>;
}
