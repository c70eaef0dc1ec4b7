import { type DynamicModule, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Config } from '../config/config.js';
import { dataSourceOptions } from './data-source.js';
import { ReadDatabase } from './read-database.js';

/** The connection of a process; features name their entities with `TypeOrmModule.forFeature`. */
@Module({})
export class DatabaseModule {
  static forProcess(): DynamicModule {
    return {
      module: DatabaseModule,
      global: true,
      imports: [
        TypeOrmModule.forRootAsync({
          inject: [Config],
          useFactory: (config: Config) => ({
            ...dataSourceOptions({ url: config.databaseUrl, pool: config.databasePool, entities: [] }),
            autoLoadEntities: true,
            retryAttempts: 0,
          }),
        }),
      ],
      providers: [ReadDatabase],
      exports: [ReadDatabase],
    };
  }
}
