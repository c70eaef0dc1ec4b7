import { Module } from '@nestjs/common';
import { AccountsModule } from '@libs/accounts/accounts.module.js';
import { CitiesModule } from '@libs/cities/cities.module.js';
import { MailModule } from '@libs/platform/mail/mail.module.js';
import { PlatformModule } from '@libs/platform/platform.module.js';
import { AdminLink } from './admin-link.js';
import { MakeAdmin } from './make-admin.js';

/** What the command for the first administrator needs: members and their links, no jobs. */
@Module({ imports: [PlatformModule, AccountsModule, CitiesModule, MailModule], providers: [MakeAdmin, AdminLink] })
export class AdminModule {}
