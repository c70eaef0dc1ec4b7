import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { Outbox } from './outbox.js';
import { OutboxEntry } from './outbox-entry.entity.js';

@Global()
@Module({ imports: [TypeOrmModule.forFeature([OutboxEntry])], providers: [Outbox], exports: [Outbox] })
export class OutboxModule {}
