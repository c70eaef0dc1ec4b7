import { Module } from '@nestjs/common';
import { MailModule } from '@libs/platform/mail/mail.module.js';
import { CelebrationsModule } from '../celebrations.module.js';
import { CancelRegistration } from './cancel-registration.js';
import { ConfirmRegistration } from './confirm-registration.js';
import { RegisterSomebody } from './register-somebody.js';
import { RegistrationPlaces } from './places/registration-places.service.js';
import { RegistrationTokens } from './registration-tokens.service.js';

/** What gives and takes places; the sample network is loaded through it too. */
@Module({
  imports: [CelebrationsModule, MailModule],
  providers: [RegistrationPlaces, RegistrationTokens, RegisterSomebody, ConfirmRegistration, CancelRegistration],
  exports: [RegistrationPlaces, RegistrationTokens, RegisterSomebody, ConfirmRegistration, CancelRegistration],
})
export class RegistrationsModule {}
