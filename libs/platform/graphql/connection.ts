import { type Type } from '@nestjs/common';
import { Field, Int, ObjectType, ArgsType } from '@nestjs/graphql';
import { IsInt, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';
import { LIMITS } from '@libs/contracts/limits.js';
import { badInput } from '../access/access.errors.js';
import type { FieldError } from '../access/app-error.js';

const LONGEST_CURSOR = 300;

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
  @MaxLength(LONGEST_CURSOR)
  after?: string | null;
}

/** What `ConnectionArgs` holds, checked as the pipe does, where no pipe runs. */
export function positionOf({ first, after }: Record<string, unknown>): { first: number; after: string | null } {
  const { maxPageSize } = LIMITS.graphql;
  const asked = typeof first === 'number' ? first : LIMITS.graphql.pageSize;
  const cursor = typeof after === 'string' ? after : null;
  const faults: FieldError[] = [];
  if (asked < 1) faults.push({ path: 'first', code: 'TOO_SMALL', params: { limit: 1 } });
  if (asked > maxPageSize) faults.push({ path: 'first', code: 'TOO_LARGE', params: { limit: maxPageSize } });
  if (cursor !== null && cursor.length > LONGEST_CURSOR) faults.push({ path: 'after', code: 'TOO_LONG', params: { limit: LONGEST_CURSOR } });
  if (faults.length > 0) throw badInput(faults);
  return { first: asked, after: cursor };
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
