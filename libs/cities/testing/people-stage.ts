import type { DataSource } from 'typeorm';
import { addMember, signedIn, type TestMember } from '@libs/accounts/testing/people.js';
import type { CityRoleName } from '@libs/contracts/roles.js';
import type { GraphqlAnswer } from '@libs/platform/testing/graphql-client.js';
import type { TestApp } from '@libs/platform/testing/test-app.js';
import type { City } from '../city.entity.js';
import { addCity, addCityRole } from './places.js';

/** A person of a test, signed in. */
export interface Actor {
  id: string;
  name: string;
  cookie: string;
}

/** For tests: an API, and people of cities who ask things of it. The stage of a feature adds what it makes. */
export class PeopleStage {
  protected constructor(readonly app: TestApp) {}

  get dataSource(): DataSource {
    return this.app.dataSource;
  }

  close(): Promise<void> {
    return this.app.close();
  }

  city(given: Partial<City> = {}): Promise<City> {
    return addCity(this.app.dataSource, given);
  }

  async person(given: TestMember = {}): Promise<Actor> {
    const { id, name } = await addMember(this.app.dataSource, given);
    return { id, name, cookie: await signedIn(this.app, id) };
  }

  async worker(cityId: string, role: CityRoleName, given: TestMember = {}): Promise<Actor> {
    const person = await this.person(given);
    await addCityRole(this.app.dataSource, cityId, person.id, role);
    return person;
  }

  moderator(languages: string[] = [], themes: string[] = [], given: TestMember = {}): Promise<Actor> {
    return this.person({ ...given, networkRoles: [{ role: 'MODERATOR', languages, themes }] });
  }

  ask<T>(actor: Actor | null, operation: string, variables: object = {}): Promise<GraphqlAnswer<T>> {
    return this.app.graphql<T>(operation, variables, actor ? { cookie: actor.cookie } : {});
  }

  /** The answer of the operation's one field; throws what the API refused. */
  async must<T>(actor: Actor | null, operation: string, variables: object = {}): Promise<T> {
    const { data, errors } = await this.ask<Record<string, T>>(actor, operation, variables);
    if (errors?.length) throw new Error(JSON.stringify(errors));
    return Object.values(data)[0] as T;
  }

  /** What the API refuses it with: `CODE REASON field:CODE`. */
  async refusal(actor: Actor | null, operation: string, variables: object = {}): Promise<string> {
    const { errors } = await this.ask(actor, operation, variables);
    const fault = errors?.[0]?.extensions;
    if (!fault) return 'none';
    return `${fault.code} ${fault.reason ?? ''}${(fault.fields ?? []).map(({ path, code }) => ` ${path}:${code}`).join('')}`;
  }
}
