import { Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { Config } from '../config/config.js';
import { createLog } from './log.js';

export const LOG = Symbol('log');
export type Log = Logger;

/** `@Inject(LOG) log: Log` anywhere. */
@Global()
@Module({
  providers: [{ provide: LOG, inject: [Config], useFactory: (config: Config) => createLog('citylore', config.logLevel) }],
  exports: [LOG],
})
export class LogModule {}
