import { Module } from '@nestjs/common';
import { CelebrationsReadModule } from '../read/celebrations-read.module.js';
import { ImportsResolver } from './imports.resolver.js';
import { ImportsService } from './imports.service.js';
import { MakeDrafts } from './make-drafts.js';

@Module({ imports: [CelebrationsReadModule], providers: [ImportsService, MakeDrafts, ImportsResolver] })
export class ImportsApiModule {}
