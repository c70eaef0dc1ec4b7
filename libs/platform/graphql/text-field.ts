import type { Type } from '@nestjs/common';
import { Extensions } from '@nestjs/graphql';
import {
  type DocumentNode,
  extendSchema,
  type FieldNode,
  type FragmentDefinitionNode,
  getNullableType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import type { GraphqlContext } from '../access/request.js';
import type { JsonText } from './json-text.js';

export type Fragments = Record<string, FragmentDefinitionNode>;

/** What a text is read for. */
export interface TextAsked<P, T> {
  parent: T;
  /** As the schema admits them; whatever a class validates beyond that, the reader looks at itself. */
  args: Record<string, unknown>;
  context: GraphqlContext;
  variables: Record<string, unknown>;
  plan: P;
}

interface TextField {
  plan(field: FieldNode, fragments: Fragments): unknown;
  read(self: unknown, asked: TextAsked<unknown, unknown>): Promise<JsonText>;
  of: Type;
}

const TEXT = 'text';
const SUFFIX = 'AsText';

/** Which plan answers a field that was put in the place of another. */
const plans = new WeakMap<FieldNode, unknown>();
const extended = new WeakMap<GraphQLSchema, GraphQLSchema>();

/**
 * On a field whose whole value PostgreSQL can write as JSON. `plan` looks at what is asked of it, once an operation, and gives
 * undefined where the long way must answer; `read` gives the text. Both ways answer the same: a test compares them.
 */
export function AsText<R, T, P>(plan: (field: FieldNode, fragments: Fragments) => P | undefined, read: (self: R, asked: TextAsked<P, T>) => Promise<JsonText>) {
  return (target: object, name: string): void => {
    const of = target.constructor as Type;
    Extensions({ [TEXT]: { plan, read, of } })(target, name);
  };
}

/** The operation with a text in the place of each field that can be one, and the schema that knows these. */
export function withTexts(schema: GraphQLSchema, document: DocumentNode, instanceOf: (type: Type) => object): { schema: GraphQLSchema; document: DocumentNode } {
  const chosen = chooseTexts(schema, document);
  if (chosen.size === 0) return { schema, document };
  let known = extended.get(schema);
  if (!known) extended.set(schema, (known = withTextFields(schema, instanceOf)));
  const Field = (node: FieldNode): FieldNode | undefined => {
    if (!chosen.has(node)) return undefined;
    const { name, alias = name, selectionSet: _, ...rest } = node;
    const text: FieldNode = { ...rest, alias, name: { kind: Kind.NAME, value: name.value + SUFFIX } };
    plans.set(text, chosen.get(node));
    return text;
  };
  return { schema: known, document: visit(document, { Field: { leave: Field } }) };
}

/** Fields asked for once: below a list, or merged with others of their name, the long way reads all of them together. */
function chooseTexts(schema: GraphQLSchema, document: DocumentNode): Map<FieldNode, unknown> {
  const fragments: Fragments = {};
  for (const definition of document.definitions) if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  const found = new Map<string, { node: FieldNode; plan: unknown }[]>();
  const types = new TypeInfo(schema);
  let manifold = 0;
  const isManifold = () => isListType(getNullableType(types.getType()));
  const visitor = visitWithTypeInfo(types, {
    FragmentDefinition: { enter: () => void (manifold += 1), leave: () => void (manifold -= 1) },
    Field: {
      enter(node: FieldNode) {
        const text = types.getFieldDef()?.extensions[TEXT] as TextField | undefined;
        if (text) {
          const key = node.alias?.value ?? node.name.value;
          const plan = manifold > 0 || node.directives?.length ? undefined : text.plan(node, fragments);
          found.set(key, [...(found.get(key) ?? []), { node, plan }]);
        }
        if (isManifold()) manifold += 1;
      },
      leave() {
        if (isManifold()) manifold -= 1;
      },
    },
  });
  visit(document, visitor);
  const once = [...found.values()].flatMap(([first, ...others]) => (first?.plan !== undefined && others.length === 0 ? [first] : []));
  return new Map(once.map(({ node, plan }) => [node, plan]));
}

/** For compiled operations alone: callers neither see these fields nor can they ask for them. */
function withTextFields(schema: GraphQLSchema, instanceOf: (type: Type) => object): GraphQLSchema {
  const marked = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) ? Object.values(type.getFields()).flatMap((field) => (field.extensions[TEXT] ? [{ type, field, text: field.extensions[TEXT] as TextField }] : [])) : [],
  );
  const more = marked.map(({ type, field }) => `extend type ${type.name} { ${field.name}${SUFFIX}: JsonText! }`);
  const result = extendSchema(schema, parse(['scalar JsonText', ...more].join('\n')));
  for (const { type, field, text } of marked) {
    const added = result.getType(type.name);
    const it = isObjectType(added) ? added.getFields()[field.name + SUFFIX] : undefined;
    if (!it) continue;
    let self: object | undefined;
    it.args = field.args;
    it.resolve = (parent: unknown, args: Record<string, unknown>, context: GraphqlContext, info: GraphQLResolveInfo) => {
      const [node] = info.fieldNodes;
      const plan = node && plans.get(node);
      if (plan === undefined) throw new Error(`${field.name} has no plan`);
      return text.read((self ??= instanceOf(text.of)), { parent, args, context, variables: info.variableValues, plan });
    };
  }
  return result;
}
