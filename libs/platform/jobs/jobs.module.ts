import { Global, Module } from '@nestjs/common';
import { JobBackend } from './job-backend.js';
import { Jobs } from './jobs.js';

@Global()
@Module({ providers: [JobBackend, Jobs], exports: [JobBackend, Jobs] })
export class JobsModule {}
