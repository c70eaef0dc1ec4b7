import { Module } from '@nestjs/common';
import { CelebrationsModule } from './celebrations.module.js';

@Module({ imports: [CelebrationsModule] })
export class CelebrationsApiModule {}
