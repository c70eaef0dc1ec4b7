import type { EntityManager } from 'typeorm';

/** A running transaction, handed on as an explicit argument. */
export type Tx = EntityManager;
