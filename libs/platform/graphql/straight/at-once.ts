import type { IncomingHttpHeaders } from 'node:http';
import type { Type } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import { type FieldNode, type GraphQLSchema, Kind, type OperationDefinitionNode, OperationTypeNode, type SelectionSetNode } from 'graphql';

/** What a field is asked with that is done at once. */
export interface AtOnceAsked {
  headers: IncomingHttpHeaders;
  /** As they came: neither the schema nor a class has looked at them, so whoever reads them looks at everything. */
  args: Record<string, unknown>;
}

/** The text of an answer; undefined where nothing was done and the usual way is to be taken. */
export type AnswerAtOnce = (headers: IncomingHttpHeaders, variables: Record<string, unknown>) => Promise<string | undefined>;

interface AtOnceField {
  known: ReadonlySet<string>;
  run(self: unknown, asked: AtOnceAsked): Promise<object | undefined>;
  of: Type;
}

const AT_ONCE = 'atOnce';

/**
 * On a mutation that one statement most often does, asking in it who writes and whether they may: it is tried before anybody is
 * asked who the cookie speaks for. Undefined means that nothing was done, for whatever reason; then the usual way is taken, which
 * also knows the words of every refusal. `known`: the paths that the value answers; who asks for more is answered the usual way.
 */
export function AtOnce<R>(known: ReadonlySet<string>, run: (self: R, asked: AtOnceAsked) => Promise<object | undefined>) {
  return (target: object, name: string): void => Extensions({ [AT_ONCE]: { known, run, of: target.constructor } })(target, name);
}

/** How an operation is done at once, if it can be: one such field and nothing beside it, its arguments variables. */
export function atOnceOf(schema: GraphQLSchema, operation: OperationDefinitionNode, instanceOf: (type: Type) => object): AnswerAtOnce | undefined {
  const [root, ...others] = operation.selectionSet.selections;
  if (operation.operation !== OperationTypeNode.MUTATION || root?.kind !== Kind.FIELD || others.length > 0 || root.directives?.length) return undefined;
  const field = schema.getMutationType()?.getFields()[root.name.value]?.extensions[AT_ONCE] as AtOnceField | undefined;
  const shape = field && root.selectionSet && shapeOf(root.selectionSet, '', field.known);
  const names = argumentsOf(root);
  if (!shape || !names || operation.variableDefinitions?.some(({ defaultValue }) => defaultValue)) return undefined;
  const key = (root.alias ?? root.name).value;
  let self: object | undefined;
  return async (headers, variables) => {
    const args = Object.fromEntries(names.map(([argument, variable]) => [argument, variables[variable]]));
    const value = await field.run((self ??= instanceOf(field.of)), { headers, args });
    return value && `${JSON.stringify({ data: { [key]: shaped(value as Values, shape) } })}\n`;
  };
}

interface ShapedField {
  key: string;
  name: string;
  inner?: ShapedField[];
}

type Values = Record<string, unknown>;

/** The fields in the order they were asked for; undefined where there is more to it than plain fields that are known. */
function shapeOf({ selections }: SelectionSetNode, prefix: string, known: ReadonlySet<string>): ShapedField[] | undefined {
  const shape: ShapedField[] = [];
  for (const selection of selections) {
    if (selection.kind !== Kind.FIELD || selection.directives?.length) return undefined;
    const { name, alias = name, selectionSet } = selection;
    const inner = selectionSet && shapeOf(selectionSet, `${prefix}${name.value}.`, known);
    if (!known.has(prefix + name.value) || (selectionSet && !inner) || shape.some(({ key }) => key === alias.value)) return undefined;
    shape.push({ key: alias.value, name: name.value, ...(inner ? { inner } : {}) });
  }
  return shape;
}

function shaped(value: Values, shape: ShapedField[]): Values {
  const written: Values = {};
  for (const { key, name, inner } of shape) written[key] = inner ? shaped(value[name] as Values, inner) : value[name];
  return written;
}

/** Names of arguments and of the variables they are; undefined where one is written out. */
function argumentsOf({ arguments: given = [] }: FieldNode): [string, string][] | undefined {
  const names = given.map(({ name, value }): [string, string] => [name.value, value.kind === Kind.VARIABLE ? value.name.value : '']);
  return names.every(([, variable]) => variable !== '') ? names : undefined;
}
