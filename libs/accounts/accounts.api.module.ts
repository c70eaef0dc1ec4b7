import { Module } from '@nestjs/common';
import { AccountsModule } from './accounts.module.js';
import { MembersQuery } from './desk/members.query.js';
import { MembersResolver } from './desk/members.resolver.js';
import { SignInResolver } from './sign-in/sign-in.resolver.js';
import { ViewerResolver } from './profile/viewer.resolver.js';

@Module({ imports: [AccountsModule], providers: [MembersQuery, MembersResolver, SignInResolver, ViewerResolver] })
export class AccountsApiModule {}
