import 'reflect-metadata';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DynamicModule, ModuleMetadata, Type } from '@nestjs/common';
import { ACCESS_RULE, type AccessRule } from '@libs/platform/access/access.js';
import { PROCESSOR_OF } from '@libs/platform/jobs/processor.js';
import { ROOT } from './run-tool.js';

/** The folders of features: all of libs but what every feature stands on. */
export const FEATURES = readdirSync(join(ROOT, 'libs')).filter((name) => name !== 'platform' && name !== 'contracts');

type Imports = NonNullable<ModuleMetadata['imports']>;

/** What a composition of modules holds, read from their metadata: nothing is started. */
export interface Composed {
  providers: Type[];
  controllers: Type[];
}

/** Every class below these modules. */
export function composed(imports: Imports): Composed {
  const seen = new Set<unknown>();
  const providers = new Set<Type>();
  const controllers = new Set<Type>();
  const take = (metadata: ModuleMetadata) => {
    for (const provider of metadata.providers ?? []) {
      if (typeof provider === 'function') providers.add(provider);
      else if ('useClass' in provider) providers.add(provider.useClass as Type);
    }
    for (const controller of metadata.controllers ?? []) controllers.add(controller as Type);
    for (const module of metadata.imports ?? []) walk(module);
  };
  const walk = (module: Imports[number]) => {
    if (!module || module instanceof Promise || seen.has(module)) return;
    seen.add(module);
    if (typeof module === 'function') take(metadataOf(module as Type));
    else if ('module' in module) {
      take(module as DynamicModule);
      walk((module as DynamicModule).module);
    }
  };
  for (const module of imports) walk(module);
  return { providers: [...providers], controllers: [...controllers] };
}

function metadataOf(module: Type): ModuleMetadata {
  const read = <T>(key: string) => (Reflect.getMetadata(key, module) as T[] | undefined) ?? [];
  return { imports: read('imports'), providers: read('providers'), controllers: read('controllers') };
}

export interface Operation {
  /** `ClipsResolver.clip` */
  name: string;
  kind: 'Query' | 'Mutation' | 'Subscription' | 'HTTP';
  rules?: AccessRule[];
}

/** GraphQL operations and HTTP handlers of these classes, with the rule each was given. */
export function operationsOf(classes: Type[]): Operation[] {
  return classes.flatMap((owner) =>
    Object.getOwnPropertyNames(owner.prototype).flatMap((method): Operation[] => {
      const handler = Object.getOwnPropertyDescriptor(owner.prototype, method)?.value as object | undefined;
      if (typeof handler !== 'function' || method === 'constructor') return [];
      const graphql = Reflect.getMetadata('graphql:resolver_type', handler) as string | undefined;
      const http = Reflect.getMetadata('path', handler) !== undefined && Reflect.getMetadata('method', handler) !== undefined;
      const kind = http ? 'HTTP' : graphql;
      if (kind !== 'Query' && kind !== 'Mutation' && kind !== 'Subscription' && kind !== 'HTTP') return [];
      const rules = (Reflect.getMetadata(ACCESS_RULE, handler) ?? Reflect.getMetadata(ACCESS_RULE, owner)) as AccessRule[] | undefined;
      return [{ name: `${owner.name}.${method}`, kind, rules }];
    }),
  );
}

/** Names of the jobs that these classes process. */
export function processedJobs(classes: Type[]): string[] {
  return classes.flatMap((owner) => {
    const job = Reflect.getMetadata(PROCESSOR_OF, owner) as { name: string } | undefined;
    return job ? [job.name] : [];
  });
}

/** Whether a class is a GraphQL resolver. */
export function isResolver(owner: Type): boolean {
  return Reflect.hasMetadata('graphql:resolver_type', owner) || operationsOf([owner]).some(({ kind }) => kind !== 'HTTP');
}
