import { Module } from '@nestjs/common';
import { AccountsModule } from '@libs/accounts/accounts.module.js';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { PlatformModule } from '@libs/platform/platform.module.js';
import { Readiness } from '@libs/platform/process/readiness.service.js';
import { DiscussionsLiveModule } from '@libs/discussions/live/discussions-live.module.js';
import { DISCUSSED_FEATURES } from './features.js';
import { LiveRooms } from './rooms/live-rooms.js';
import { LiveServer } from './live-server.js';
import { Presence } from './rooms/presence.js';
import { RoomAccess } from './rooms/room-access.js';
import { RoomSpeaker } from './rooms/room-speaker.js';
import { ShownPeople } from './rooms/shown-people.js';
import { SocketActors } from './socket-actors.js';
import { Typing } from './rooms/typing.js';
import { Watching } from './rooms/watching.js';

/** A realtime process: knows people, where they work and who may hear which discussion, and nothing of what is said. */
@Module({
  imports: [PlatformModule, AccountsModule, CitiesModule, DiscussionsLiveModule, ...DISCUSSED_FEATURES],
  providers: [LiveServer, LiveRooms, RoomAccess, RoomSpeaker, ShownPeople, SocketActors, Presence, Typing, Watching, Readiness],
})
export class RealtimeModule {}
