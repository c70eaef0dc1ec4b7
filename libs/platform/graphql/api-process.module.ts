import { type DynamicModule, Module, type ModuleMetadata } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { AccessModule } from '../access/access.module.js';
import { PlatformModule } from '../platform.module.js';
import { HealthModule } from '../process/health.controller.js';
import { GraphqlModule } from './graphql.module.js';
import { HttpErrorsFilter } from './http-errors.filter.js';

/** An API process around these features: guarded, with one place for errors. */
@Module({})
export class ApiProcessModule {
  static around(features: NonNullable<ModuleMetadata['imports']>): DynamicModule {
    return {
      module: ApiProcessModule,
      imports: [PlatformModule, AccessModule, HealthModule, ...features, GraphqlModule.forProcess()],
      providers: [{ provide: APP_FILTER, useClass: HttpErrorsFilter }],
    };
  }
}
