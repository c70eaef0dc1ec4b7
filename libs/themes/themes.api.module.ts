import { Module } from '@nestjs/common';
import { ModuleTextVersionsQuery } from './module-text-versions.query.js';
import { ModuleTextsResolver } from './module-texts.resolver.js';
import { ThemesModule } from './themes.module.js';
import { ThemesResolver } from './themes.resolver.js';

@Module({ imports: [ThemesModule], providers: [ThemesResolver, ModuleTextsResolver, ModuleTextVersionsQuery] })
export class ThemesApiModule {}
