import type { Readable } from 'node:stream';

export interface StoredObject {
  key: string;
  bytes: number;
  modifiedAt: Date;
}

/** Bytes of an object, both ends included, as HTTP counts them. */
export interface ByteSpan {
  start: number;
  end: number;
}

/**
 * Where files live. Everything streams, nothing is held whole in memory.
 * Keys are `a/b/c` of letters, digits, dot, dash and underscore; a prefix ends with a slash.
 * An object appears whole or not at all; putting one again replaces it.
 */
export abstract class Storage {
  /** Takes `bytes` bytes of the stream; fails, leaving nothing, when they are fewer or more. */
  abstract putStream(key: string, stream: Readable, bytes: number): Promise<void>;
  /** Takes a local file, which must not be written to afterwards: the folder may keep it as it is. */
  abstract putFile(key: string, path: string): Promise<void>;
  /** Throws NoSuchObject. */
  abstract get(key: string, span?: ByteSpan): Promise<Readable>;
  abstract stat(key: string): Promise<StoredObject | undefined>;
  /** Deleting what is not there is no error. */
  abstract delete(key: string): Promise<void>;
  abstract deletePrefix(prefix: string): Promise<void>;
  abstract list(prefix: string): AsyncIterable<StoredObject>;
  /** Places below the prefix of what was begun and is not finished: on its way, or left by a process that was killed. */
  abstract listUnfinished(prefix: string): AsyncIterable<string>;
  abstract deleteUnfinished(place: string): Promise<void>;
  /** A local path to read the object from: its own place, or a copy put into `folder`. Throws NoSuchObject. */
  abstract toLocalFile(key: string, folder: string): Promise<string>;
}

export class NoSuchObject extends Error {
  constructor(readonly key: string) {
    super(`There is no object ${key}`);
    this.name = 'NoSuchObject';
  }
}

/** More or fewer bytes came than were announced. */
export class WrongLength extends Error {
  constructor(key: string, announced: number, came: number) {
    super(`${key} was announced with ${announced} bytes, ${came} came`);
    this.name = 'WrongLength';
  }
}
