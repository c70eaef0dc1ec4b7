import { type Type } from '@nestjs/common';
import { Field, Int, ObjectType, ArgsType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { badInput } from '../access/access.errors.js';

@ObjectType({ description: 'Where a list goes on.' })
export class PageInfo {
  @Field({ description: 'Whether more follows.' }) hasNextPage: boolean;
  @Field(() => String, { nullable: true, description: 'Give it as `after` to read on.' }) endCursor: string | null;
}

@ArgsType()
export class ConnectionArgs {
  @Field(() => Int, { defaultValue: LIMITS.graphql.pageSize, description: `How many, at most ${LIMITS.graphql.maxPageSize}.` })
  @IsInt()
  @Min(1)
  @Max(LIMITS.graphql.maxPageSize)
  first: number = LIMITS.graphql.pageSize;

  @Field(() => String, { nullable: true, description: 'The endCursor of the page before.' })
  @IsOptional()
  @IsString()
  @MaxLength(300)
  after?: string | null;
}

export interface Edge<T> {
  cursor: string;
  node: T;
}

export interface Page<T> {
  edges: Edge<T>[];
  nodes: T[];
  pageInfo: PageInfo;
}

/** The connection type of an object type, in the form of the Relay cursor connections specification, with `nodes` beside `edges`. */
export function Connection<T>(node: Type<T>): Type<Page<T>> {
  @ObjectType(`${node.name}Edge`)
  class NodeEdge implements Edge<T> {
    @Field() cursor: string;
    @Field(() => node) node: T;
  }
  @ObjectType(`${node.name}Connection`)
  class NodeConnection implements Page<T> {
    @Field(() => [NodeEdge]) edges: NodeEdge[];
    @Field(() => [node]) nodes: T[];
    @Field(() => PageInfo) pageInfo: PageInfo;
  }
  return NodeConnection;
}

/** A keyset position as text a caller cannot depend on. */
export function encodeCursor(position: (string | number)[]): string {
  return Buffer.from(JSON.stringify(position)).toString('base64url');
}

/** The position behind a cursor; throws BAD_INPUT where it is none of ours. */
export function decodeCursor(cursor: string | null | undefined, length: number): (string | number)[] | undefined {
  if (!cursor) return undefined;
  try {
    const position: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(position) && position.length === length && position.every((part) => typeof part === 'string' || typeof part === 'number')) return position;
  } catch {
    // falls through to the one answer
  }
  throw badInput([{ path: 'after', code: 'CURSOR_UNKNOWN' }]);
}

/** Makes a page of rows read with one more than was asked for. Cursors are made when they are asked for. */
export function toPage<R, T>(rows: R[], first: number, node: (row: R) => T, position: (row: R) => (string | number)[]): Page<T> {
  const shown = rows.length > first ? rows.slice(0, first) : rows;
  const cursorOf = (row: R) => encodeCursor(position(row));
  const nodes = shown.map(node);
  return {
    nodes,
    get edges() {
      return shown.map((row, index) => ({ cursor: cursorOf(row), node: nodes[index] as T }));
    },
    get pageInfo() {
      const last = shown.at(-1);
      return { hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursorOf(last) };
    },
  };
}
