import { Module } from '@nestjs/common';
import { NetworkSettingsModule } from '../settings/network-settings.module.js';
import { LinkTokens } from './link-tokens.js';

/** For features that make links to be mailed. */
@Module({ imports: [NetworkSettingsModule], providers: [LinkTokens], exports: [LinkTokens] })
export class MailModule {}
