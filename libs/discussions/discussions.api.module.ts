import { Module } from '@nestjs/common';
import { DiscussionsModule } from './discussions.module.js';
import { DiscussionsReadModule } from './read/discussions-read.module.js';
import { DiscussionsRenderModule } from './render/discussions-render.module.js';
import { DiscussionsUnreadModule } from './unread/discussions-unread.module.js';
import { DiscussionsWriteModule } from './write/discussions-write.module.js';

/** Each part lists its own providers in its module. */
@Module({ imports: [DiscussionsModule, DiscussionsRenderModule, DiscussionsWriteModule, DiscussionsReadModule, DiscussionsUnreadModule] })
export class DiscussionsApiModule {}
