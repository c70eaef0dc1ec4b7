import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type EventContext, REACTS_TO, type ReactsTo } from './reaction.js';

type Reaction = (payload: object, context: EventContext) => Promise<void>;

interface Following {
  name: string;
  when: ReactsTo['when'];
}

/** Every reaction of this process, by event and by name. */
@Injectable()
export class Reactions {
  private byEvent?: Map<string, Following[]>;
  private readonly byName = new Map<string, Reaction>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Names of the reactions to an event. */
  to(type: string, payload: object): string[] {
    this.byEvent ??= this.find();
    return (this.byEvent.get(type) ?? []).filter(({ when }) => !when || when(payload)).map(({ name }) => name);
  }

  named(name: string): Reaction | undefined {
    this.byEvent ??= this.find();
    return this.byName.get(name);
  }

  private find(): Map<string, Following[]> {
    const byEvent = new Map<string, Following[]>();
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const owner = instance as Record<string, Reaction>;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const handler = owner[method];
        const follows = handler ? (Reflect.getMetadata(REACTS_TO, handler) as ReactsTo | undefined) : undefined;
        if (!handler || !follows) continue;
        const { type, when } = follows;
        const name = `${instance.constructor.name}.${method}`;
        if (this.byName.has(name)) throw new Error(`Two reactions are called ${name}`);
        const run = handler.bind(instance);
        // A worker of an older version may have made a job for it all the same.
        this.byName.set(name, when ? async (payload, context) => (when(payload) ? run(payload, context) : undefined) : run);
        byEvent.set(type, [...(byEvent.get(type) ?? []), { name, when }]);
      }
    }
    return byEvent;
  }
}
