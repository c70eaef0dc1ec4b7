import { Global, Module } from '@nestjs/common';
import { Config } from './config.js';

/** The settings of this process, for every feature. */
@Global()
@Module({ providers: [{ provide: Config, useFactory: () => new Config(process.env) }], exports: [Config] })
export class ConfigModule {}
