import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { VISITOR } from '../../access/actor.js';
import type { GraphqlContext } from '../../access/request.js';
import { type CompiledOperation, type CompiledOperations, isQuery } from '../compiled-operations.js';
import { jsonOf } from '../json-text.js';
import { isWithinLimits } from '../query-limits.js';
import type { Made, VisitorAnswers } from '../visitor-answers.js';

export const GRAPHQL_PATH = '/graphql';

/** What Apollo answers to these; whoever accepts something else goes the long way. */
const JSON_TYPE = 'application/json; charset=utf-8';
const TYPE_OF = new Map<string | undefined, string>([
  [undefined, JSON_TYPE],
  ['*/*', JSON_TYPE],
  ['application/json', JSON_TYPE],
  ['application/graphql-response+json, application/json', 'application/graphql-response+json; charset=utf-8'],
]);

/** Variables longer than this are not worth keeping an answer for. */
const LONGEST_KEY = 1_000;

interface Asked {
  compiled: CompiledOperation;
  variables: Record<string, unknown>;
  type: string;
}

export function contextOf(request: FastifyRequest, reply: FastifyReply): GraphqlContext {
  return { request, reply, actor: request.actor, loaders: new Map() };
}

/** What a visitor's answer is made in; it notes whether anything of the one request was looked at: address, headers, reply. */
class VisitorContext implements GraphqlContext {
  actor = VISITOR;
  readonly loaders = new Map();
  isPersonal = false;
  readonly #own: { request: FastifyRequest; reply: FastifyReply };

  constructor(request: FastifyRequest, reply: FastifyReply) {
    this.#own = { request, reply };
  }

  get request(): FastifyRequest {
    this.isPersonal = true;
    return this.#own.request;
  }

  get reply(): FastifyReply {
    this.isPersonal = true;
    return this.#own.reply;
  }
}

/**
 * Operations that went through Apollo once are answered without it from then on: they are parsed, validated and compiled
 * already, so what is left is to weigh them, to run them and to write the answer. Whatever is unusual about a request
 * (GET, extensions, another type asked for, too costly) takes the long way. Visitors' answers may be shared for a moment.
 * Who asks is looked up here, by `identify`: not before the body is there, as some operations do that themselves.
 */
export function answerStraight(fastify: FastifyInstance, operations: CompiledOperations, visitors: VisitorAnswers, identify: (request: FastifyRequest) => Promise<void>): void {
  fastify.addHook('preHandler', (request, reply, done) => {
    if (!isPosted(request)) return done();
    const asked = read(request, operations);
    const go = () => (asked ? run(asked, request, reply, done) : done());
    if (!request.headers.cookie) return go();
    const known = () => void identify(request).then(go, done);
    if (!asked?.compiled.atOnce) return known();
    asked.compiled.atOnce(request.headers, asked.variables).then((body) => (body === undefined ? known() : send(reply, asked, body)), done);
  });

  function run(asked: Asked, request: FastifyRequest, reply: FastifyReply, done: (err: Error) => void): void {
    const sent = (body: string | Buffer) => send(reply, asked, body);
    const key = visitors.isOn ? keyOf(request, asked) : undefined;
    if (key === undefined) {
      answer(asked, contextOf(request, reply)).then(sent, done);
      return;
    }
    const kept = visitors.fresh(key);
    if (kept) sent(kept);
    else visitors.get(key, () => make(asked, request, reply)).then(sent, done);
  }
}

/** Whether an operation was posted: those ask who their cookie speaks for when they have come whole. */
export function isPosted({ url, method }: FastifyRequest): boolean {
  return url === GRAPHQL_PATH && method === 'POST';
}

function send(reply: FastifyReply, { type }: Asked, body: string | Buffer): void {
  void reply.header('content-type', type).send(body);
}

function read({ body, headers }: FastifyRequest, operations: CompiledOperations): Asked | undefined {
  const type = TYPE_OF.get(headers.accept);
  if (type === undefined || !isObject(body) || !headers['content-type']?.startsWith('application/json')) return undefined;
  const { query, operationName = null, variables, extensions } = body;
  if (typeof query !== 'string' || extensions != null || (operationName !== null && typeof operationName !== 'string')) return undefined;
  const given = variables ?? {};
  const compiled = operations.find(query, operationName);
  if (!compiled || !isObject(given) || !isWithinLimits(compiled.document, compiled.operation, given)) return undefined;
  return { compiled, variables: given, type };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Under which name an answer to this request may be shared. */
function keyOf({ actor, headers }: FastifyRequest, { compiled, variables }: Asked): string | undefined {
  if (actor !== VISITOR || headers.cookie !== undefined || compiled.isPersonal || !isQuery(compiled)) return undefined;
  const key = `${compiled.id} ${JSON.stringify(variables)}`;
  return key.length > LONGEST_KEY ? undefined : key;
}

async function answer({ compiled, variables }: Asked, context: GraphqlContext): Promise<string> {
  return textOf(await compiled.run(context, variables));
}

async function make({ compiled, variables }: Asked, request: FastifyRequest, reply: FastifyReply): Promise<Made> {
  const context = new VisitorContext(request, reply);
  const result = await compiled.run(context, variables);
  compiled.isPersonal ||= context.isPersonal;
  return { body: Buffer.from(textOf(result)), isShared: !context.isPersonal && !result.errors };
}

// As Apollo writes it.
function textOf(result: object): string {
  return `${jsonOf(result)}\n`;
}
