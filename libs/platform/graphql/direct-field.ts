import { Extensions, PARAM_ARGS_METADATA } from '@nestjs/graphql';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType } from 'graphql';

type Resolve = GraphQLFieldResolver<unknown, unknown, Record<string, unknown>>;

const DIRECT = 'direct';

/** What `@Parent()` and `@Args(name)` leave in a method's metadata, by Nest's number of the kind. */
const PARENT = 0;
const ARGUMENT = 3;

/**
 * On a field that follows from its parent and its plain arguments: it is called as it is, where Nest would make four
 * promises and walk its pipes for each row. It has no `this`, and arguments that a class validates it cannot have.
 */
export function Direct() {
  return (target: object, name: string, { value: method }: PropertyDescriptor): void => {
    const parameters = (Reflect.getMetadata(PARAM_ARGS_METADATA, target.constructor, name) ?? {}) as Record<string, { index: number; data?: string }>;
    const readers = Object.entries(parameters)
      .sort(([, one], [, other]) => one.index - other.index)
      .map(([key, { data }]) => reader(Number(key.split(':')[0]), data, name));
    const resolve: Resolve = (parent, args) => (method as (...given: unknown[]) => unknown).apply(undefined, readers.map((read) => read(parent, args)));
    Extensions({ [DIRECT]: resolve })(target, name);
  };
}

function reader(kind: number, data: string | undefined, name: string): (parent: unknown, args: Record<string, unknown>) => unknown {
  if (kind === PARENT && !data) return (parent) => parent;
  if (kind === ARGUMENT && data) return (_, args) => args[data];
  throw new Error(`${name} is not a direct field: it takes more than its parent and named arguments`);
}

/** Takes Nest's wrapper from direct fields, and its reader from fields that are properties: compiled execution reads these itself. */
export function unwrapFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const [name, field] of Object.entries(type.getFields())) {
      if (field.extensions[DIRECT]) field.resolve = field.extensions[DIRECT] as Resolve;
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
