import { Module } from '@nestjs/common';
import { RegistrationsApiModule } from '../registration/registrations.api.module.js';
import { CheckIn } from './check-in.js';
import { DoorListQuery } from './door-list.query.js';
import { DoorResolver, OccurrenceAttendanceResolver } from './door.resolver.js';
import { ServeRegistrations } from './serve-registrations.js';

@Module({ imports: [RegistrationsApiModule], controllers: [ServeRegistrations], providers: [CheckIn, DoorListQuery, DoorResolver, OccurrenceAttendanceResolver] })
export class DoorApiModule {}
