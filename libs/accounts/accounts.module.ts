import { Global, Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ActorSource, SessionSource } from '@libs/platform/access/actor-source.js';
import { MailModule } from '@libs/platform/mail/mail.module.js';
import { NetworkSettingsModule } from '@libs/platform/settings/network-settings.module.js';
import { Member } from './member.entity.js';
import { Members } from './desk/members.service.js';
import { NetworkRole } from './network-role.entity.js';
import { NewMembers } from './new-members.service.js';
import { ProfileService } from './profile/profile.service.js';
import { SamplePerson } from './sample-person.entity.js';
import { Session } from './session.entity.js';
import { SessionActors } from './session-actors.service.js';
import { SessionCookies } from './session-cookies.service.js';
import { Sessions } from './sessions.service.js';
import { Passwords } from './sign-in/passwords.service.js';
import { SignInLimits } from './sign-in/sign-in-limits.service.js';
import { SignInLinks } from './sign-in/sign-in-links.service.js';
import { SignIn } from './sign-in/sign-in.service.js';
import { SignInLink } from './sign-in-link.entity.js';
import { Viewers } from './viewer.service.js';

/** Members, sessions and network roles. Global, as every process asks who a cookie speaks for; needs the module of cities beside it. */
@Global()
@Module({
  imports: [TypeOrmModule.forFeature([Member, NetworkRole, Session, SignInLink, SamplePerson]), MailModule, NetworkSettingsModule],
  providers: [
    { provide: ActorSource, useClass: SessionActors },
    { provide: SessionSource, useExisting: ActorSource },
    Members,
    NewMembers,
    Passwords,
    ProfileService,
    SessionCookies,
    Sessions,
    SignIn,
    SignInLimits,
    SignInLinks,
    Viewers,
  ],
  exports: [ActorSource, SessionSource, Members, NewMembers, Passwords, ProfileService, SessionCookies, Sessions, SignIn, SignInLimits, SignInLinks, Viewers, NetworkSettingsModule],
})
export class AccountsModule {}
