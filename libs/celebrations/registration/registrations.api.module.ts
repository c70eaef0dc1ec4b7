import { Module } from '@nestjs/common';
import { CelebrationsReadModule } from '../read/celebrations-read.module.js';
import { OccurrenceRegistrationResolver } from './read/occurrence-registration.resolver.js';
import { RegistrationFieldsResolver } from './read/registration-fields.resolver.js';
import { RegistrationLimits } from './registration-limits.service.js';
import { RegistrationListQuery } from './read/registration-list.query.js';
import { RegistrationLoaders } from './read/registration.loaders.js';
import { RegistrationsModule } from './registrations.module.js';
import { RegistrationsResolver } from './registrations.resolver.js';
import { ViewerRegistrationsResolver } from './read/viewer-registrations.resolver.js';

@Module({
  imports: [RegistrationsModule, CelebrationsReadModule],
  providers: [RegistrationLimits, RegistrationListQuery, RegistrationLoaders, RegistrationsResolver, RegistrationFieldsResolver, OccurrenceRegistrationResolver, ViewerRegistrationsResolver],
  exports: [RegistrationLoaders],
})
export class RegistrationsApiModule {}
