import 'reflect-metadata';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { INestApplicationContext, ModuleMetadata, Type } from '@nestjs/common';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { createApiApp, listen } from '../graphql/api-app.js';
import { ApiProcessModule } from '../graphql/api-process.module.js';
import { OutboxWorkerModule } from '../outbox/outbox.worker.module.js';
import { PlatformModule } from '../platform.module.js';
import { type GraphqlAnswer, graphqlClient, type GraphqlOptions } from './graphql-client.js';
import { openTestDatabase } from './test-database.js';

type Features = NonNullable<ModuleMetadata['imports']>;

export interface TestAppOptions {
  /** *.api.module of the features under test. */
  imports: Features;
  /** *.worker.module: given, a worker runs beside the API. */
  worker?: Features;
  /** Settings besides those every test has. */
  environment?: Record<string, string>;
}

export interface TestApp {
  url: string;
  databaseUrl: string;
  dataDir: string;
  app: NestFastifyApplication;
  worker?: INestApplicationContext;
  dataSource: DataSource;
  get<T>(token: Type<T> | (abstract new (...given: never[]) => T) | symbol): T;
  /** Runs an operation over HTTP; `cookies` of the answer are the `set-cookie` lines. */
  graphql<T = Record<string, never>>(query: string, variables?: object, options?: GraphqlOptions): Promise<GraphqlAnswer<T>>;
  close(): Promise<void>;
}

/** The API over HTTP (and a worker, if asked) on a database and a folder of its own. */
export async function startTestApp(options: TestAppOptions): Promise<TestApp> {
  const database = await openTestDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), 'citylore-test-'));
  Object.assign(process.env, {
    NODE_ENV: 'test',
    CITYLORE_ORIGIN: 'http://localhost:4280',
    DATABASE_URL: database.url,
    DATABASE_POOL: '6',
    DATA_DIR: dataDir,
    SMTP_URL: 'smtp://127.0.0.1:1',
    // A test writes and reads in one breath; what is shared between visitors has tests of its own.
    VISITOR_ANSWER_MS: '0',
    LOG_LEVEL: process.env.TEST_LOG_LEVEL ?? 'fatal',
    ...options.environment,
  });
  const app = await createApiApp(ApiProcessModule.around(options.imports), 1);
  const port = await listen(app, 0);
  const worker = options.worker ? await startWorker(options.worker) : undefined;
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    databaseUrl: database.url,
    dataDir,
    app,
    worker,
    dataSource: app.get(DataSource),
    get: (token) => app.get(token as Type, { strict: false }),
    graphql: graphqlClient(url),
    close: async () => {
      await worker?.close();
      await app.close();
      await database.drop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function startWorker(features: Features): Promise<INestApplicationContext> {
  @Module({ imports: [PlatformModule, ...features, OutboxWorkerModule] })
  class TestWorkerModule {}
  return NestFactory.createApplicationContext(TestWorkerModule, { logger: ['fatal'], abortOnError: false });
}
