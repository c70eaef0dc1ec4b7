import type { Type } from '@nestjs/common';
import { Extensions, PARAM_ARGS_METADATA } from '@nestjs/graphql';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';
import { ACCESS_RULE, type AccessRule } from '../access/access.js';

type Resolve = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;
type Method = (...given: unknown[]) => unknown;
/** The resolver that a class names, from the injector. */
type InstanceOf = (type: Type) => object;
type Bind = (instanceOf: InstanceOf, isOperation: boolean) => Resolve;

/** What Nest notes of a parameter, and the type it is declared with. */
interface Parameter {
  index: number;
  data?: string;
  pipes?: unknown[];
  type: unknown;
}

const DIRECT = 'direct';

/** What `@Parent()`, `@Context()`, `@Info()`, `@Args(name)` and `@Args()` leave in a method's metadata, by Nest's number of the kind. */
const PARENT = 0;
const CONTEXT = 1;
const INFO = 2;
const ARGUMENT = 3;

/** Types of arguments that Nest's pipe leaves as they are. */
const BARE = new Set<unknown>([String, Number, Boolean, Array, Object]);

/**
 * On a field that most often follows from its parent, the request's context and its arguments: its method is called as it is, where
 * Nest would make a dozen promises and walk its pipes each time. Arguments that a class validates it can have only where it
 * says that it hands them to `checkInput` itself. No guard runs either, so an operation can have it where it is for anybody; with any
 * other on it the process does not start.
 */
export function Direct({ checksInput = false } = {}) {
  return (target: object, name: string, { value }: PropertyDescriptor): void => {
    const method = value as Method;
    const parameters = (Reflect.getMetadata(PARAM_ARGS_METADATA, target.constructor, name) ?? {}) as Record<string, Omit<Parameter, 'type'>>;
    const types = (Reflect.getMetadata('design:paramtypes', target, name) ?? []) as unknown[];
    const readers = Object.entries(parameters)
      .sort(([, one], [, other]) => one.index - other.index)
      .map(([key, parameter]) => reader(Number(key.split(':')[0]), { ...parameter, type: types[parameter.index] }, name, checksInput));
    const bind: Bind = (instanceOf, isOperation) => {
      if (isOperation && !isForAnybody(target, method)) throw new Error(`${name} is not a direct field: a guard has to look at who asks for it`);
      let self: object | undefined;
      return (parent, args, context, info) => method.apply((self ??= instanceOf(target.constructor as Type)), readers.map((read) => read(parent, args, context, info)));
    };
    Extensions({ [DIRECT]: bind })(target, name);
  };
}

function reader(kind: number, { data, pipes, type }: Parameter, name: string, checksInput: boolean): (parent: unknown, args: Record<string, unknown>, context: unknown, info: unknown) => unknown {
  if (!pipes?.length) {
    if (kind === PARENT && !data) return (parent) => parent;
    if (kind === CONTEXT && !data) return (_parent, _args, context) => context;
    if (kind === INFO && !data) return (_parent, _args, _context, info) => info;
    if (kind === ARGUMENT && data && BARE.has(type)) return (_parent, args) => args[data];
    if (kind === ARGUMENT && !data && checksInput) return (_parent, args) => args;
  }
  throw new Error(`${name} is not a direct field: it takes more than its parent, the context, the info and named arguments`);
}

function isForAnybody(target: object, method: Method): boolean {
  const rules = (Reflect.getMetadata(ACCESS_RULE, method) ?? Reflect.getMetadata(ACCESS_RULE, target.constructor)) as AccessRule[] | undefined;
  return rules?.includes('PUBLIC') ?? false;
}

/** Takes Nest's wrapper from direct fields, and its reader from fields that are properties: compiled execution reads these itself. */
export function unwrapFields(schema: GraphQLSchema, instanceOf: InstanceOf): GraphQLSchema {
  const operations = new Set<unknown>([schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      if (field.extensions[DIRECT]) field.resolve = (field.extensions[DIRECT] as Bind)(instanceOf, operations.has(type));
      else if (readsProperty(field.resolve, name)) delete field.resolve;
    }
  }
  return schema;
}

// Nest gives a field without a resolver this function of its own; the probe makes sure that it reads the property of that name.
function readsProperty(resolve: Resolve | undefined, name: string): boolean {
  if (resolve?.name !== 'rootFieldResolver') return false;
  const probe = Symbol(name);
  return (resolve as (parent: object) => unknown)({ [name]: probe }) === probe;
}
