import { Injectable } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type EventContext, REACTS_TO } from './reaction.js';

type Reaction = (payload: object, context: EventContext) => Promise<void>;

/** Every reaction of this process, by event and by name. */
@Injectable()
export class Reactions {
  private byEvent?: Map<string, string[]>;
  private readonly byName = new Map<string, Reaction>();

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** Names of the reactions to an event type. */
  to(type: string): string[] {
    this.byEvent ??= this.find();
    return this.byEvent.get(type) ?? [];
  }

  named(name: string): Reaction | undefined {
    this.byEvent ??= this.find();
    return this.byName.get(name);
  }

  private find(): Map<string, string[]> {
    const byEvent = new Map<string, string[]>();
    for (const { instance } of this.discovery.getProviders()) {
      if (!instance || typeof instance !== 'object') continue;
      const owner = instance as Record<string, Reaction>;
      for (const method of this.scanner.getAllMethodNames(Object.getPrototypeOf(instance) as object)) {
        const handler = owner[method];
        const type = handler ? (Reflect.getMetadata(REACTS_TO, handler) as string | undefined) : undefined;
        if (!handler || !type) continue;
        const name = `${instance.constructor.name}.${method}`;
        if (this.byName.has(name)) throw new Error(`Two reactions are called ${name}`);
        this.byName.set(name, handler.bind(instance));
        byEvent.set(type, [...(byEvent.get(type) ?? []), name]);
      }
    }
    return byEvent;
  }
}
