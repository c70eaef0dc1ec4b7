import type { Type, DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { LIMITS } from '@libs/contracts/limits.js';
import { VISITOR } from '../access/actor.js';
import { ActorSource } from '../access/actor-source.js';
import { Config } from '../config/config.js';
import { NestLog } from '../log/log.js';
import { LOG, type Log } from '../log/log.module.js';
import { answerStraight, isPosted } from './straight/answer-straight.js';
import { CompiledOperations } from './compiled-operations.js';
import { inputPipe } from './input-pipe.js';
import { VisitorAnswers } from './visitor-answers.js';

/** Builds the HTTP application around a module; the caller listens. */
export async function createApiApp(module: Type | DynamicModule, trustProxy: number): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: LIMITS.graphql.bodyBytes,
    // As many proxies as the settings name are believed, no more.
    trustProxy: (_address, hop) => hop < trustProxy,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 300 },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, { bufferLogs: true, abortOnError: false });
  const log = app.get<Log>(LOG);
  app.useLogger(new NestLog(log));
  app.useGlobalPipes(inputPipe());
  app.enableShutdownHooks([]);
  const actors = app.get(ActorSource, { strict: false });
  const identify = async (request: FastifyRequest) => void (request.actor = await actors.fromHeaders(request.headers));
  const fastify = adapter.getInstance();
  fastify.decorateRequest('actor');
  // Hooks that call back, as a promise a hook is a good part of a visitor's request.
  fastify.addHook('onRequest', (request, _reply, done) => {
    request.actor = VISITOR;
    if (!request.headers.cookie || isPosted(request)) return done();
    identify(request).then(() => done(), done);
  });
  answerStraight(fastify, app.get(CompiledOperations, { strict: false }), app.get(VisitorAnswers, { strict: false }), identify);
  fastify.addHook('onSend', (_request, reply, payload, done) => {
    void reply.header('x-content-type-options', 'nosniff');
    if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'no-store');
    done(null, payload);
  });
  return app;
}

/** Listens where the settings say and tells the port. */
export async function listen(app: NestFastifyApplication, port: number): Promise<number> {
  await app.listen(port, app.get(Config).host);
  const address = app.getHttpServer().address();
  if (!address || typeof address === 'string') throw new Error('not listening');
  return address.port;
}
