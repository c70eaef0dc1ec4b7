import { Module } from '@nestjs/common';
import { MailModule } from '@libs/platform/mail/mail.module.js';
import { NetworkSettingsModule } from '@libs/platform/settings/network-settings.module.js';
import { AlikeResolver } from './alike/alike.resolver.js';
import { AcceptCity } from './applications/accept-city.js';
import { ApplicantsQuery } from './applications/applicants.query.js';
import { ApplicantsResolver, ApplyingResolver } from './applications/applications.resolver.js';
import { Applying } from './applications/applying.service.js';
import { RefuseCity } from './applications/refuse-city.js';
import { CitiesModule } from './cities.module.js';
import { CitiesResolver } from './cities.resolver.js';
import { CityFieldsResolver } from './city-fields.resolver.js';
import { CityPeopleQuery } from './people/city-people.query.js';
import { AcceptInvitation } from './invitations/accept-invitation.js';
import { InvitationPreviewQuery } from './invitations/invitation-preview.query.js';
import { InvitationsResolver, JoinResolver } from './invitations/invitations.resolver.js';
import { Invitations } from './invitations/invitations.service.js';
import { Joining } from './invitations/joining.service.js';
import { NetworkQuery } from './network/network.query.js';
import { NetworkResolver, SamplePersonResolver } from './network/network.resolver.js';
import { ViewerCitiesResolver } from './people/viewer-cities.resolver.js';

@Module({
  imports: [CitiesModule, MailModule, NetworkSettingsModule],
  providers: [
    AcceptCity,
    AcceptInvitation,
    AlikeResolver,
    ApplicantsQuery,
    ApplicantsResolver,
    Applying,
    ApplyingResolver,
    CitiesResolver,
    CityFieldsResolver,
    CityPeopleQuery,
    RefuseCity,
    InvitationPreviewQuery,
    Invitations,
    InvitationsResolver,
    Joining,
    JoinResolver,
    NetworkQuery,
    NetworkResolver,
    SamplePersonResolver,
    ViewerCitiesResolver,
  ],
})
export class CitiesApiModule {}
