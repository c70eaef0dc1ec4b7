import { DataSource, type DataSourceOptions, type EntityTarget, type ObjectLiteral } from 'typeorm';
import { MIGRATIONS } from './migrations/migrations.js';
import { namedPg } from './named-statements.js';
import { SnakeNames } from './snake-names.js';

export interface DatabaseSettings {
  url: string;
  pool: number;
  entities: EntityTarget<ObjectLiteral>[];
}

/** The one way to a data source; `synchronize` is nowhere. */
export function dataSourceOptions(settings: DatabaseSettings): DataSourceOptions {
  return {
    type: 'postgres',
    url: settings.url,
    driver: namedPg,
    entities: settings.entities as NonNullable<DataSourceOptions['entities']>,
    migrations: MIGRATIONS,
    migrationsTableName: 'migration',
    migrationsTransactionMode: 'each',
    namingStrategy: new SnakeNames(),
    synchronize: false,
    poolSize: settings.pool,
    applicationName: 'citylore',
    installExtensions: false,
    extra: { connectionTimeoutMillis: 10_000, idleTimeoutMillis: 30_000 },
  };
}

export function createDataSource(settings: DatabaseSettings): DataSource {
  return new DataSource(dataSourceOptions(settings));
}
