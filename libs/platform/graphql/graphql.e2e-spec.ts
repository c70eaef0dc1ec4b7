import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Module, ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Context, Field, GraphQLSchemaBuilderModule, GraphQLSchemaFactory, GraphQLSchemaHost, Int, Mutation, ObjectType, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Test as NestTest } from '@nestjs/testing';
import type { GraphQLObjectType } from 'graphql';
import { MaxLength } from 'class-validator';
import { Access, CurrentActor, Public } from '@libs/platform/access/access.js';
import { type Actor, VISITOR } from '@libs/platform/access/actor.js';
import { ActorSource } from '@libs/platform/access/actor-source.js';
import type { GraphqlContext } from '@libs/platform/access/request.js';
import { AppError } from '@libs/platform/access/app-error.js';
import { startTestApp, type TestApp } from '@libs/platform/testing/test-app.js';
import { Direct, unwrapFields } from './direct-field.js';
import { Connection, ConnectionArgs, decodeCursor, type Page, toPage } from './connection.js';

@ObjectType()
class Lamp {
  @Field(() => Int) id: number;
}
const LampConnection = Connection(Lamp);

@ArgsType()
class NameArgs {
  @Field()
  @MaxLength(5)
  name: string;
}

let ran = 0;

@Resolver(() => Lamp)
class LampResolver {
  private readonly kind = 'Lamp';

  @Direct()
  @ResolveField(() => String)
  label(@Args('before', { type: () => String, nullable: true }) before: string | null, @Parent() { id }: Lamp): string {
    return `${before ?? this.kind} ${id}`;
  }

  @Direct()
  @ResolveField(() => String)
  async litFor(@Context() { actor }: GraphqlContext, @Parent() { id }: Lamp): Promise<string> {
    return `${this.kind} ${id} for ${actor === VISITOR ? 'a visitor' : 'a member'}`;
  }

  @Public()
  @Query(() => LampConnection)
  lamps(@Args() { first, after }: ConnectionArgs): Page<Lamp> {
    const [from = 0] = (decodeCursor(after, 1) as [number] | undefined) ?? [];
    const rows = Array.from({ length: first + 1 }, (_, index) => ({ id: from + index + 1 })).filter(({ id }) => id <= 7);
    return toPage(rows, first, (row) => row, (row) => [row.id]);
  }

  @Query(() => Boolean)
  forgotten(): boolean {
    ran += 1;
    return true;
  }

  @Access('EDITOR')
  @Query(() => String)
  editorsOnly(@CurrentActor() actor: Actor): string {
    return actor.name ?? '';
  }

  @Public()
  @Mutation(() => Boolean)
  refuse(@Args() { name }: NameArgs): boolean {
    if (name === 'secret') throw new Error('the password is 1234');
    throw new AppError('CONFLICT', 'LAMP_TAKEN', 'The lamp is taken.', { params: { name } });
  }

  @Direct()
  @Public()
  @Query(() => String)
  nearest(@Args('to') to: string, @Context() { actor }: GraphqlContext): string {
    if (to === 'secret') throw new Error('the password is 1234');
    return `${this.kind} nearest to ${to} for ${actor === VISITOR ? 'a visitor' : 'a member'}`;
  }

  @Public()
  @Query(() => Boolean)
  breaks(): boolean {
    throw new Error('the password is 1234');
  }
}

const EDITOR: Actor = { memberId: 'm', sessionId: 's', name: 'Ed', networkRoles: [{ role: 'EDITOR', languages: [], themes: [] }], cityRoles: [] };
const PLAIN: Actor = { ...EDITOR, networkRoles: [] };

@Module({
  providers: [
    LampResolver,
    {
      provide: ActorSource,
      useValue: { fromHeaders: async ({ cookie }: { cookie?: string }) => (cookie === 'a=editor' ? EDITOR : cookie === 'a=member' ? PLAIN : VISITOR) },
    },
  ],
  exports: [ActorSource],
})
class LampModule {}

describe('GraphQL endpoint', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await startTestApp({ imports: [LampModule] });
  });
  afterAll(() => test?.close());

  it('refuses an operation that names no rule, before it runs', async () => {
    const { data, errors } = await test.graphql('{ forgotten }', {}, { cookie: 'a=editor' });
    expect(data).toBeNull();
    expect(errors?.[0]?.extensions.code).toBe('INTERNAL');
    expect(ran).toBe(0);
  });

  it('holds a role against who asks', async () => {
    expect((await test.graphql('{ editorsOnly }')).errors?.[0]?.extensions).toMatchObject({ code: 'UNAUTHENTICATED', reason: 'SIGN_IN_FIRST' });
    expect((await test.graphql('{ editorsOnly }', {}, { cookie: 'a=member' })).errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
    expect((await test.graphql<{ editorsOnly: string }>('{ editorsOnly }', {}, { cookie: 'a=editor' })).data.editorsOnly).toBe('Ed');
  });

  it('answers typed errors, and says nothing of its own faults', async () => {
    const conflict = await test.graphql('mutation ($name: String!) { refuse(name: $name) }', { name: 'lamp' });
    expect(conflict.errors?.[0]?.extensions).toEqual({ code: 'CONFLICT', reason: 'LAMP_TAKEN', params: { name: 'lamp' } });
    const fault = await test.graphql('{ breaks }');
    expect(JSON.stringify(fault)).not.toContain('1234');
    expect(fault.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', errorId: expect.any(String) });
  });

  it('names the field that does not fit, with the limit', async () => {
    const { errors } = await test.graphql('mutation { refuse(name: "too long") }');
    expect(errors?.[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', reason: 'INPUT_INVALID', fields: [{ path: 'name', code: 'TOO_LONG', params: { limit: 5 } }] });
  });

  it('answers variables that do not fit the schema as the caller’s fault', async () => {
    const { errors } = await test.graphql('mutation ($name: String!) { refuse(name: $name) }', { name: null });
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
  });

  it('pages by keyset to the end, once each', async () => {
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: { lamps: Page<Lamp> } } = await test.graphql('query ($after: String) { lamps(first: 3, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }', { after });
      seen.push(...data.lamps.nodes.map(({ id }) => id));
      after = data.lamps.pageInfo.hasNextPage ? data.lamps.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect((await test.graphql('{ lamps(after: "nonsense") { nodes { id } } }')).errors?.[0]?.extensions.fields?.[0]?.code).toBe('CURSOR_UNKNOWN');
    expect((await test.graphql('{ lamps(first: 101) { nodes { id } } }')).errors?.[0]?.extensions.fields?.[0]).toEqual({ path: 'first', code: 'TOO_LARGE', params: { limit: 100 } });
  });

  it('calls a direct field on its resolver with its parent, context and arguments, and reads a property without a resolver', async () => {
    const { data } = await test.graphql<{ lamps: { nodes: { id: number; label: string; a: string; litFor: string }[] } }>('query ($name: String) { lamps(first: 1) { nodes { id label a: label(before: $name) litFor } } }', { name: 'Light' });
    expect(data.lamps.nodes).toEqual([{ id: 1, label: 'Lamp 1', a: 'Light 1', litFor: 'Lamp 1 for a visitor' }]);
    const lamp = test.app.get(GraphQLSchemaHost, { strict: false }).schema.getType('Lamp') as GraphQLObjectType;
    expect(lamp.getFields().id?.resolve).toBeUndefined();
    expect(lamp.getFields().label?.resolve?.({ id: 2 }, { before: 'Torch' }, {}, {} as never)).toBe('Torch 2');
  });

  it('calls a query for anybody the same way, and says nothing of its faults either', async () => {
    const nearest = (to: string, cookie?: string) => test.graphql('query ($to: String!) { nearest(to: $to) }', { to }, { cookie });
    expect((await nearest('me')).data).toEqual({ nearest: 'Lamp nearest to me for a visitor' });
    expect((await nearest('me', 'a=member')).data).toEqual({ nearest: 'Lamp nearest to me for a member' });
    const fault = await nearest('secret');
    expect(JSON.stringify(fault)).not.toContain('1234');
    expect(fault.errors?.[0]?.extensions).toMatchObject({ code: 'INTERNAL', errorId: expect.any(String) });
  });

  it.each([['a class', 'input'], ['arguments', 'args'], ['a pipe', 'piped']] as const)('leaves a field to Nest that takes %s to validate', (_, name) => {
    class Careless {
      input(@Args('input') input: NameArgs): string {
        return input.name;
      }
      args(@Args() args: NameArgs): string {
        return args.name;
      }
      piped(@Args('id', ParseUUIDPipe) id: string): string {
        return id;
      }
    }
    expect(() => Direct()(Careless.prototype, name, { value: Careless.prototype[name] })).toThrow('not a direct field');
  });

  it('does not start with a direct operation that is not for anybody', async () => {
    @Resolver()
    class Open {
      @Direct()
      @Access('EDITOR')
      @Query(() => String)
      editors(): string {
        return 'anybody reads this';
      }
    }
    @Resolver()
    class Forgotten {
      @Direct()
      @Query(() => String)
      forgotten(): string {
        return 'anybody reads this';
      }
    }
    const builder = await NestTest.createTestingModule({ imports: [GraphQLSchemaBuilderModule] }).compile();
    for (const resolver of [Open, Forgotten]) {
      const schema = await builder.get(GraphQLSchemaFactory).create([resolver]);
      expect(() => unwrapFields(schema, () => new resolver())).toThrow('a guard has to look');
    }
  });

  it('refuses what is too costly or too large before it runs', async () => {
    const many = Array.from({ length: 60 }, (_, index) => `q${index}: lamps(first: 100) { nodes { id } }`).join(' ');
    expect((await test.graphql(`{ ${many} }`)).errors?.[0]?.extensions.reason).toBe('QUERY_TOO_COSTLY');
    const known = `query ($first: Int!) { ${Array.from({ length: 60 }, (_, index) => `q${index}: lamps(first: $first) { nodes { id } }`).join(' ')} }`;
    for (const first of [1, 2]) expect((await test.graphql(known, { first })).errors).toBeUndefined();
    expect((await test.graphql(known, { first: 100 })).errors?.[0]?.extensions.reason).toBe('QUERY_TOO_COSTLY');
    const response = await fetch(`${test.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: ' '.repeat(3_000_000) }) });
    expect(response.status).toBe(413);
  });

  it('takes no form posts from other sites', async () => {
    const response = await fetch(`${test.url}/graphql?query={__typename}`, { headers: { 'content-type': 'text/plain' } });
    expect(response.status).toBe(400);
  });
});
