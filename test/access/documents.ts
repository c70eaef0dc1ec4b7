import { type GraphQLField, type GraphQLSchema, isLeafType, getNamedType } from 'graphql';

/** Names of all operations of the schema, `Query.clip`. */
export function operationNames(schema: GraphQLSchema): string[] {
  return [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) =>
    type ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
}

/** A document that runs one operation with those of its arguments that are given as variables. */
export function documentOf(schema: GraphQLSchema, operation: string, variables: object): string {
  const field = fieldOf(schema, operation);
  const given = field.args.filter(({ name }) => name in variables);
  const head = given.length > 0 ? `(${given.map(({ name, type }) => `$${name}: ${type.toString()}`).join(', ')})` : '';
  const body = given.length > 0 ? `(${given.map(({ name }) => `${name}: $${name}`).join(', ')})` : '';
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${operation.split('.')[0]?.toLowerCase()} ${head} { ${field.name}${body}${selection} }`;
}

/** Only what the operation takes: things of a test have more. */
export function argumentsOf(schema: GraphQLSchema, operation: string, given: object): object {
  const names = new Set(fieldOf(schema, operation).args.map(({ name }) => name));
  return Object.fromEntries(Object.entries(given).filter(([name]) => names.has(name)));
}

function fieldOf(schema: GraphQLSchema, operation: string): GraphQLField<unknown, unknown> {
  const [type, name = ''] = operation.split('.');
  const field = (type === 'Mutation' ? schema.getMutationType() : schema.getQueryType())?.getFields()[name];
  if (!field) throw new Error(`The schema has no ${operation}`);
  return field;
}
