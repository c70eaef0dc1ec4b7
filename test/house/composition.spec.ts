import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { Controller, Get, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, Mutation, Query, Resolver } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { DiscussionsLiveModule } from '@libs/discussions/live/discussions-live.module.js';
import { Access, Public } from '@libs/platform/access/access.js';
import { definedJobs } from '@libs/platform/jobs/job.js';
import { OutboxWorkerModule } from '@libs/platform/outbox/outbox.worker.module.js';
import { HealthModule } from '@libs/platform/process/health.controller.js';
import { API_FEATURES } from '../../apps/api/src/features.js';
import { DISCUSSED_FEATURES } from '../../apps/realtime/src/features.js';
import { WORKER_FEATURES } from '../../apps/worker/src/features.js';
import { composed, FEATURES, isResolver, operationsOf, processedJobs } from './composed.js';

const api = composed([...API_FEATURES, HealthModule]);
const worker = composed([...WORKER_FEATURES, OutboxWorkerModule]);
const operations = operationsOf([...api.providers, ...api.controllers]);

@Resolver()
class Planted {
  @Query(() => String)
  open(): string {
    return '';
  }
  @Public()
  @Mutation(() => String)
  closed(): string {
    return '';
  }
}

@Access('ADMIN')
@Controller('planted')
class PlantedHandlers {
  @Get('one')
  one(): string {
    return '';
  }
}

describe('composition', () => {
  it.each(FEATURES)('%s is in the API and in the worker', (feature) => {
    const named = (features: typeof API_FEATURES) => features.map((module) => (typeof module === 'function' ? module.name.toLowerCase() : ''));
    expect(named(API_FEATURES).some((name) => name.startsWith(feature))).toBe(true);
    expect(named(WORKER_FEATURES).some((name) => name.startsWith(feature))).toBe(true);
  });

  it('lets realtime ask every kind of subject that has threads who sees it', () => {
    const kinds = (found: Type[]) => found.filter(({ prototype }: { prototype: object }) => 'sees' in prototype && 'maySee' in prototype).map(({ name }) => name).toSorted();
    const asked = kinds(composed([DiscussionsLiveModule, ...DISCUSSED_FEATURES]).providers);
    expect(asked).toEqual(kinds(api.providers));
    expect(asked).toContain('ClipDiscussion');
  });

  it('gives every operation and every HTTP handler its access rule', () => {
    expect(operations.filter(({ rules }) => !rules || rules.length === 0).map(({ name }) => name)).toEqual([]);
    expect(operations.filter(({ kind }) => kind === 'Mutation').length).toBeGreaterThan(30);
    expect(operations.filter(({ kind }) => kind === 'HTTP').length).toBeGreaterThanOrEqual(2);
  });

  it('would see an operation without one', () => {
    expect(operationsOf([Planted, PlantedHandlers])).toEqual([
      { name: 'Planted.open', kind: 'Query', rules: undefined },
      { name: 'Planted.closed', kind: 'Mutation', rules: ['PUBLIC'] },
      { name: 'PlantedHandlers.one', kind: 'HTTP', rules: ['ADMIN'] },
    ]);
  });

  it('has one processor for every job that is defined', () => {
    const processed = processedJobs(worker.providers);
    expect(processed.toSorted()).toEqual(definedJobs().map(({ name }) => name).toSorted());
    expect(new Set(processed).size).toBe(processed.length);
    expect(processed.length).toBeGreaterThanOrEqual(4);
  });

  it('is what schema.graphql says: run `npm run schema` after a change', async () => {
    const builder = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
    const schema = await builder.get(GraphQLSchemaFactory).create(api.providers.filter(isResolver));
    await builder.close();
    expect(existsSync('schema.graphql')).toBe(true);
    expect(`${printSchema(lexicographicSortSchema(schema))}\n`).toBe(readFileSync('schema.graphql', 'utf8'));
  });
});
