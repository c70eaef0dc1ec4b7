import { Module } from '@nestjs/common';
import { MentionedNames } from './mentioned-names.service.js';

/** What a text becomes before it is shown. */
@Module({ providers: [MentionedNames], exports: [MentionedNames] })
export class DiscussionsRenderModule {}
