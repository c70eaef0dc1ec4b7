import { Module } from '@nestjs/common';
import { ApiProcessModule } from '@libs/platform/graphql/api-process.module.js';
import { API_FEATURES } from './features.js';

/** The API: every feature's operations behind one guard. */
@Module({ imports: [ApiProcessModule.around(API_FEATURES)] })
export class ApiModule {}
