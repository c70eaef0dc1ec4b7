import type { EntityTarget, ObjectLiteral } from 'typeorm';
import { getMetadataArgsStorage } from 'typeorm';
import './worker.module.js';

/** Every entity that the product's modules have loaded. */
export function allEntities(): EntityTarget<ObjectLiteral>[] {
  return getMetadataArgsStorage().tables.map(({ target }) => target as EntityTarget<ObjectLiteral>);
}
