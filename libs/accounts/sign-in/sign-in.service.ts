import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { DataSource } from 'typeorm';
import { NetworkSettings } from '@libs/platform/settings/network-settings.service.js';
import { memberSuspended, samplePeopleOnly, signInFailed } from '../accounts.errors.js';
import type { SignInInput } from '../accounts.inputs.js';
import { Member, MemberStatus } from '../member.entity.js';
import { canSignInAsSample } from '../member.policy.js';
import { type Browser, Sessions } from '../sessions.service.js';
import { Passwords } from './passwords.service.js';
import { SignInLimits } from './sign-in-limits.service.js';

/** The ways in that need no mail; each answers the token of a new session. */
@Injectable()
export class SignIn {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly passwords: Passwords,
    private readonly sessions: Sessions,
    private readonly limits: SignInLimits,
    private readonly settings: NetworkSettings,
  ) {}

  async withPassword({ email, password }: SignInInput, browser: Browser): Promise<string> {
    await this.limits.take('password', browser.address, email);
    const member = await this.dataSource.manager.findOneBy(Member, { email });
    const right = await this.passwords.matches(member?.passwordHash, password);
    if (!member || !right) throw signInFailed();
    // Told only to whoever knows the password.
    if (member.status === MemberStatus.SUSPENDED) throw memberSuspended();
    await this.limits.forget(email);
    return this.dataSource.transaction((tx) => this.sessions.begin(tx, member.id, browser));
  }

  async asSample(memberId: string, browser: Browser): Promise<string> {
    await this.limits.take('sample', browser.address);
    const member = await this.dataSource.manager.findOneBy(Member, { id: memberId });
    if (!member || !canSignInAsSample(member, await this.settings.sampleLoaded())) throw samplePeopleOnly();
    if (member.status === MemberStatus.SUSPENDED) throw memberSuspended();
    return this.dataSource.transaction((tx) => this.sessions.begin(tx, member.id, browser));
  }
}
