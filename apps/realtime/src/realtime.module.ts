import { Module } from '@nestjs/common';
import { AccountsModule } from '@libs/accounts/accounts.module.js';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { PlatformModule } from '@libs/platform/platform.module.js';
import { Readiness } from '@libs/platform/process/readiness.service.js';
import { LiveServer } from './live-server.js';
import { SocketActors } from './socket-actors.js';

/** A realtime process: knows people and where they work, and nothing of what they talk about. */
@Module({ imports: [PlatformModule, AccountsModule, CitiesModule], providers: [LiveServer, SocketActors, Readiness] })
export class RealtimeModule {}
