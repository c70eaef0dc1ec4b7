import { Module } from '@nestjs/common';
import { PracticesModule } from './practices.module.js';

@Module({ imports: [PracticesModule] })
export class PracticesWorkerModule {}
